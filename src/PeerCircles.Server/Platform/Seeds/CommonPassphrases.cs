using System.Collections.Frozen;
using System.Text;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>Long passphrases that many people choose, and so that many people try.</summary>
internal sealed class CommonPassphrases(SeedFiles files)
{
    private readonly FrozenSet<string> _known = files
        .ReadLines("passphrases/common.txt")
        .Select(Plain)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Without regard to case, spaces and width of characters.</summary>
    public bool Contains(string passphrase) => _known.Contains(Plain(passphrase));

    private static string Plain(string passphrase) =>
        string.Concat(
            passphrase.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(c => !char.IsWhiteSpace(c))
        );
}
