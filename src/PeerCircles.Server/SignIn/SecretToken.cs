using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// A secret of 256 random bits for a cookie or a link. The person gets the text, the database its hash. A plain hash is enough:
/// nobody can guess 256 random bits, unlike a passphrase. It refuses to print itself.
/// </summary>
public sealed class SecretToken
{
    private const int Bytes = 32;

    private SecretToken(string text) => (Text, Hash) = (text, HashOf(text));

    /// <summary>43 characters of base64url: fit for a cookie and for an address.</summary>
    public string Text { get; }

    /// <summary>32 bytes.</summary>
    public byte[] Hash { get; }

    public static SecretToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The hash to look up or to compare with; any text has one.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    public static bool Matches(string text, byte[] hash) => CryptographicOperations.FixedTimeEquals(HashOf(text), hash);

    public override string ToString() => "(secret)";
}
