namespace PeerCircles.Server.Notices;

/// <summary>One mail as it is read.</summary>
/// <param name="Subject">Neutral, for whoever looks over a shoulder.</param>
/// <param name="Text">Plain and short. <c>{0}</c> is the link, <c>{1}</c> the page to choose a new passphrase.</param>
internal sealed record Letter(string Subject, string Text);

/// <summary>The words of every mail in one of our languages. A language that lacks one does not compile.</summary>
internal sealed record MailWords
{
    /// <summary>ISO 639-1.</summary>
    public required string Language { get; init; }
    public required Letter ConfirmAddress { get; init; }
    public required Letter AccountExists { get; init; }
    public required Letter ResetPassphrase { get; init; }
    public required Letter NoAccountHere { get; init; }
    public required Letter PassphraseChanged { get; init; }
    public required Letter ConfirmNewAddress { get; init; }
    public required Letter AddressTaken { get; init; }
    public required Letter AddressChanging { get; init; }
    public required Letter StaffInvitation { get; init; }
    public required Letter SeatOffered { get; init; }
    public required Letter RequestWelcomed { get; init; }

    /// <param name="language">ISO 639-1; null, or one that we don't write in, is English.</param>
    public static MailWords In(string? language) =>
        language switch
        {
            "fr" => MailsInFrench.Words,
            "es" => MailsInSpanish.Words,
            _ => MailsInEnglish.Words,
        };

    public Letter Of(MailTemplate template) =>
        template switch
        {
            MailTemplate.ConfirmAddress => ConfirmAddress,
            MailTemplate.AccountExists => AccountExists,
            MailTemplate.ResetPassphrase => ResetPassphrase,
            MailTemplate.NoAccountHere => NoAccountHere,
            MailTemplate.PassphraseChanged => PassphraseChanged,
            MailTemplate.ConfirmNewAddress => ConfirmNewAddress,
            MailTemplate.AddressTaken => AddressTaken,
            MailTemplate.AddressChanging => AddressChanging,
            MailTemplate.StaffInvitation => StaffInvitation,
            MailTemplate.SeatOffered => SeatOffered,
            MailTemplate.RequestWelcomed => RequestWelcomed,
            _ => throw new ArgumentOutOfRangeException(nameof(template)),
        };
}
