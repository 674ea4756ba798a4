using MailKit.Security;

namespace PeerCircles.Server.Notices;

/// <summary>How mails leave: section <c>Mail</c> of the configuration.</summary>
internal sealed class MailSettings
{
    /// <summary>The SMTP server. Without it mails are put into <see cref="PickUp"/>.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>How the connection is encrypted: <c>StartTls</c>, <c>SslOnConnect</c>, or <c>None</c> for a relay on this very machine.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender. Its name stands in people's inboxes, so it is neutral.</summary>
    public string From { get; set; } = "no-reply@localhost";

    /// <summary>A folder for mails as <c>.eml</c> files, for Development and for mail systems that collect them there.</summary>
    public string? PickUp { get; set; }

    /// <summary>Seconds between two looks for due mails. New ones are sent at once; this is for those that have to wait.</summary>
    public int LookEverySeconds { get; set; } = 5;
}
