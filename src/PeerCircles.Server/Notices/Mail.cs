using PeerCircles.Domain;

namespace PeerCircles.Server.Notices;

/// <summary>The mails there are. None of them says anything about a circle or about what was said in it.</summary>
public enum MailTemplate
{
    ConfirmAddress,
    AccountExists,
    ResetPassphrase,
    NoAccountHere,
    PassphraseChanged,
    ConfirmNewAddress,
    AddressTaken,
    AddressChanging,
    StaffInvitation,
    SeatOffered,
    RequestWelcomed,
}

/// <summary>A mail that still has to go out. The row lives until then and is deleted with all it holds.</summary>
public sealed class Mail
{
    /// <summary>By then most links that a mail can carry have died, so there is nothing left worth sending.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    public required Guid Id { get; init; }

    public required string To { get; init; }

    public required MailTemplate Template { get; init; }

    /// <summary>What the page spoke that it was asked for on, ISO 639-1; it holds where its reader has chosen nothing. Null for English.</summary>
    public string? Language { get; init; }

    /// <summary>Path and query of the page that the mail leads to; it may hold a one-use secret.</summary>
    public required string Link { get; init; }

    /// <summary>When it is tried next. Whoever takes it moves this on first, so that nobody else takes it meanwhile and it comes back if they die.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public required DateTimeOffset GiveUpAt { get; init; }

    public int Attempts { get; set; }

    public static Mail Due(
        string to,
        MailTemplate template,
        string link,
        DateTimeOffset now,
        string? language = null
    ) =>
        new()
        {
            Id = NewId.At(now),
            To = to,
            Template = template,
            Language = language,
            Link = link,
            DueAt = now,
            GiveUpAt = now + Patience,
        };
}
