using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PeerCircles.Server.SignIn;

/// <summary>A device that has signed in before: for which address, and its own random name for counting.</summary>
internal sealed record KnownDevice(string EmailKey, string Name)
{
    public override string ToString() => nameof(KnownDevice);
}

/// <summary>
/// Makes and reads the cookie by which a browser shows that it has signed in to an account before. It opens nothing; it
/// only keeps strangers' wrong tries from counting against this browser.
/// </summary>
internal sealed class KnownDevices(IDataProtectionProvider protection)
{
    private const char Separator = ' ';

    private readonly IDataProtector _protector = protection.CreateProtector("PeerCircles.SignIn.KnownDevice");

    public string Make(string email) =>
        _protector.Protect($"{RandomNumberGenerator.GetHexString(32)}{Separator}{EmailKey.Of(email)}");

    /// <summary>Null for anything that this community did not make.</summary>
    public KnownDevice? Read(string? cookie)
    {
        if (cookie is null)
            return null;
        try
        {
            var parts = _protector.Unprotect(cookie).Split(Separator, 2);
            return new KnownDevice(parts[1], parts[0]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
