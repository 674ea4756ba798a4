using PeerCircles.Domain;

namespace PeerCircles.Domain.Moderation;

/// <summary>
/// A case in which nobody is worried about anybody. Whatever bears on a person takes this type and no other, so that no
/// sanction can follow from a worry (R1–R3): there is no other way to make one.
/// </summary>
public sealed class ConductCase
{
    private ConductCase(Case @case) => Case = @case;

    public Case Case { get; }

    public static Outcome<ConductCase> From(Case @case, IEnumerable<Flag> flags) =>
        flags.Any(f => f.Reason.IsWorry()) ? ModerationRefusals.WorryHasNoSanction : new ConductCase(@case);
}
