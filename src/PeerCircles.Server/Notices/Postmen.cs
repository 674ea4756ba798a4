using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>Hands a letter on. Throws when it couldn't; the outbox tries again later.</summary>
internal interface IPostman
{
    Task DeliverAsync(MimeMessage letter, CancellationToken token);
}

/// <summary>To the configured mail server, with a connection of its own for each letter: they are few.</summary>
internal sealed class SmtpPostman(IOptions<MailSettings> settings) : IPostman
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task DeliverAsync(MimeMessage letter, CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        var mail = settings.Value;
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(mail.Host!, mail.Port, mail.Security, patience.Token);
        if (!string.IsNullOrEmpty(mail.User))
            await smtp.AuthenticateAsync(mail.User, mail.Password ?? "", patience.Token);
        await smtp.SendAsync(letter, patience.Token);
        await smtp.DisconnectAsync(quit: true, patience.Token);
    }
}

/// <summary>Into a folder. In Development the letter's text also goes to the terminal, so that a link is one click away.</summary>
internal sealed class PickUpPostman(IOptions<MailSettings> settings, IHostEnvironment environment, Terminal terminal)
    : IPostman
{
    private readonly string _folder = Path.GetFullPath(
        settings.Value.PickUp is { Length: > 0 } folder ? folder : "data/mail",
        environment.ContentRootPath
    );

    public async Task DeliverAsync(MimeMessage letter, CancellationToken token)
    {
        Directory.CreateDirectory(_folder);
        var file = Path.Combine(_folder, $"{letter.MessageId!.Split('@')[0]}.eml");
        // Under another name first: who watches the folder never sees half a letter.
        await letter.WriteToAsync($"{file}.part", token);
        File.Move($"{file}.part", file, overwrite: true);
        if (environment.IsDevelopment())
            terminal.Say($"Mail to {letter.To}: {letter.Subject}\n\n{letter.TextBody}\n");
    }
}
