using System.Text;
using Microsoft.AspNetCore.Identity;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// How addresses are compared: compatibility-normalised and case-folded. Two spellings with one key are one account, and
/// mails always go to the spelling that the account was opened with, never to the one just typed.
/// </summary>
internal sealed class EmailKey : ILookupNormalizer
{
    public static string Of(string email) => email.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    public string? NormalizeEmail(string? email) => email is null ? null : Of(email);

    public string? NormalizeName(string? name) => NormalizeEmail(name);
}
