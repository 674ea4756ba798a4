using System.Globalization;
using MimeKit;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>
/// Makes a letter of a mail. Subjects are neutral, for whoever looks over a shoulder; the text is plain, short and never
/// repeats anything that somebody typed into a form.
/// </summary>
internal static class MailLetters
{
    /// <param name="language">In which of our languages; null for English.</param>
    public static MimeMessage Write(Mail mail, string? language, string from, Site site)
    {
        var words = MailWords.In(language);
        var (subject, text) = words.Of(mail.Template);
        var letter = new MimeMessage
        {
            Subject = subject,
            Body = new TextPart("plain")
            {
                Text = string.Format(CultureInfo.InvariantCulture, text, site.Link(mail.Link), site.Link("/forgotten")),
            },
        };
        letter.From.Add(MailboxAddress.Parse(from));
        letter.To.Add(MailboxAddress.Parse(mail.To));
        letter.MessageId = $"{mail.Id:N}@{new Uri(site.Link("/")).Host}";
        // Holiday replies would tell a stranger's mailbox that the address is in use.
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        letter.Body.Headers.Add("Content-Language", words.Language);
        return letter;
    }
}
