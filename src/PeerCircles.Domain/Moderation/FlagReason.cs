namespace PeerCircles.Domain.Moderation;

/// <summary>Why someone asks for a look. The codes are shown in plain words; the order is the field's own list.</summary>
public enum FlagReason
{
    /// <summary>I'm worried about their safety now.</summary>
    R1 = 1,

    /// <summary>I'm worried about them.</summary>
    R2,

    /// <summary>Someone else may be in danger.</summary>
    R3,

    /// <summary>Method or harmful detail.</summary>
    R4,

    /// <summary>Encourages self-harm, disordered eating, drug harm.</summary>
    R5,

    /// <summary>Bullying, harassment, threats.</summary>
    R6,

    /// <summary>Hate or discrimination.</summary>
    R7,

    /// <summary>Sexual or grooming.</summary>
    R8,

    /// <summary>Shares private details, or what was said here.</summary>
    R9,

    /// <summary>Asks for contact, money, meeting elsewhere; scam, selling.</summary>
    R10,

    /// <summary>Unwanted advice, diagnosing, taking over.</summary>
    R11,

    /// <summary>Needs a content note.</summary>
    R12,

    /// <summary>Pretends, hidden observer, recording.</summary>
    R13,

    /// <summary>Illegal.</summary>
    R14,

    /// <summary>Something else; needs words.</summary>
    R15,
}

/// <summary>How soon a person should look. Declared from calm to pressing, so that the greater one wins.</summary>
public enum Severity
{
    CanWait,
    Soon,
    Urgent,
}

public static class FlagReasons
{
    /// <summary>Agreement matters belong to the circle's own facilitators.</summary>
    public static bool IsForFacilitators(this FlagReason reason) => reason is FlagReason.R11 or FlagReason.R12;

    /// <summary>Somebody may be in danger: the answer is care, never a sanction.</summary>
    public static bool IsWorry(this FlagReason reason) => reason is FlagReason.R1 or FlagReason.R2 or FlagReason.R3;

    /// <summary>The text is folded on the desk until someone chooses to read it.</summary>
    public static bool IsSensitive(this FlagReason reason) =>
        reason is not (FlagReason.R10 or FlagReason.R11 or FlagReason.R12 or FlagReason.R15);

    public static Severity Severity(this FlagReason reason) =>
        reason switch
        {
            FlagReason.R1 or FlagReason.R3 => Moderation.Severity.Urgent,
            FlagReason.R10 or FlagReason.R11 or FlagReason.R12 or FlagReason.R15 => Moderation.Severity.CanWait,
            _ => Moderation.Severity.Soon,
        };

    /// <summary>How soon the first look should come.</summary>
    public static TimeSpan FirstLook(this Severity severity) =>
        severity switch
        {
            Moderation.Severity.Urgent => TimeSpan.FromMinutes(5),
            Moderation.Severity.Soon => TimeSpan.FromMinutes(30),
            _ => TimeSpan.FromHours(24),
        };
}
