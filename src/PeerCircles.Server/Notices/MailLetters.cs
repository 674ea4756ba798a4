using MimeKit;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>
/// The words of each mail. Subjects are neutral, for whoever looks over a shoulder; the text is plain, short and never
/// repeats anything that somebody typed into a form.
/// </summary>
internal static class MailLetters
{
    public static MimeMessage Write(Mail mail, string from, Site site)
    {
        var (subject, text) = Words(mail, site.Link(mail.Link), site.Link("/forgotten"));
        var letter = new MimeMessage
        {
            Subject = subject,
            Body = new TextPart("plain") { Text = text },
        };
        letter.From.Add(MailboxAddress.Parse(from));
        letter.To.Add(MailboxAddress.Parse(mail.To));
        letter.MessageId = $"{mail.Id:N}@{new Uri(site.Link("/")).Host}";
        // Holiday replies would tell a stranger's mailbox that the address is in use.
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        return letter;
    }

    private static (string Subject, string Text) Words(Mail mail, string link, string forgotten) =>
        mail.Template switch
        {
            MailTemplate.SeatOffered => SeatLetters.Offered(mail.Language, link),
            MailTemplate.RequestWelcomed => SeatLetters.Welcomed(mail.Language, link),
            MailTemplate.ConfirmAddress => (
                "Please confirm your address",
                $"""
                Hello,

                an account was asked for with this address. If it was you, open it with this link. It works once, within 24 hours, and asks for the passphrase that you chose:

                {link}

                If it wasn't you, you don't need to do anything: without the link there is no account.
                """
            ),
            MailTemplate.AccountExists => (
                "About your account",
                $"""
                Hello,

                an account was asked for with this address, and you have one already. Nothing was changed. You can sign in here:

                {link}

                If you don't remember your passphrase, you can choose a new one:

                {forgotten}

                If it wasn't you who asked, you don't need to do anything.
                """
            ),
            MailTemplate.ResetPassphrase => (
                "Your link",
                $"""
                Hello,

                with this link you can choose a new passphrase. It works once, within an hour:

                {link}

                If you didn't ask for it, you don't need to do anything: your passphrase stays as it is.
                """
            ),
            MailTemplate.NoAccountHere => (
                "About your request",
                $"""
                Hello,

                a new passphrase was asked for with this address, but there is no account with it here. Perhaps yours has another address, or hasn't been opened yet:

                {link}

                If it wasn't you who asked, you don't need to do anything.
                """
            ),
            MailTemplate.StaffInvitation => (
                "An invitation",
                $"""
                Hello,

                somebody who runs a community would like you to look after it with others. This link says more. It works once, within seven days:

                {link}

                If you don't know what this is about, you don't need to do anything.
                """
            ),
            MailTemplate.PassphraseChanged => (
                "Your passphrase was changed",
                $"""
                Hello,

                your passphrase was changed, and other devices were signed out. If it was you, all is well.

                If it wasn't you, please choose a new one now:

                {link}
                """
            ),
            MailTemplate.ConfirmNewAddress => (
                "Please confirm your address",
                $"""
                Hello,

                somebody wants this to be the address of their account here. If it was you, confirm it with this link. It works once, within 24 hours:

                {link}

                If it wasn't you, you don't need to do anything: without the link nothing changes.
                """
            ),
            MailTemplate.AddressTaken => (
                "About your account",
                $"""
                Hello,

                somebody asked to use this address for an account here, and you have one with it already. Nothing was changed. You can sign in here:

                {link}

                If it wasn't you who asked, you don't need to do anything.
                """
            ),
            MailTemplate.AddressChanging => (
                "About your account",
                $"""
                Hello,

                somebody who is signed in to your account asked for another address. Once that address is confirmed, mails go there and no longer here. If it was you, all is well.

                If it wasn't you, please choose a new passphrase now. That ends every session and keeps this address:

                {link}
                """
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(mail)),
        };
}
