using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>A mail server on a free port that takes letters, turns them away, or never says a word.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<string> _letters = new();
    private readonly Task _serving;

    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public enum Mood
    {
        Welcoming,
        Refusing,
        Silent,
    }

    public Mood Is { get; set; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Callers { get; private set; }

    public IReadOnlyList<string> Letters => [.. _letters];

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var caller = await _listener.AcceptTcpClientAsync(_closing.Token);
                Callers++;
                _ = TalkAsync(caller);
            }
        }
        catch (OperationCanceledException)
        {
            // The post office closes.
        }
    }

    private async Task TalkAsync(TcpClient caller)
    {
        using (caller)
            try
            {
                using var reader = new StreamReader(caller.GetStream(), Encoding.UTF8);
                await using var writer = new StreamWriter(caller.GetStream(), new UTF8Encoding(false));
                (writer.NewLine, writer.AutoFlush) = ("\r\n", true);
                if (Is == Mood.Silent)
                    await Task.Delay(Timeout.Infinite, _closing.Token);
                await writer.WriteLineAsync("220 here");
                while (await reader.ReadLineAsync(_closing.Token) is { } line)
                    await AnswerAsync(line, reader, writer);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The caller hung up, or we close.
            }
    }

    private async Task AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("MAIL", StringComparison.Ordinal) && Is == Mood.Refusing)
            await writer.WriteLineAsync("451 not now, for secret@example.org");
        else if (line == "DATA")
        {
            await writer.WriteLineAsync("354 go on");
            var letter = new StringBuilder();
            while (await reader.ReadLineAsync(_closing.Token) is { } text and not ".")
                letter.AppendLine(text);
            _letters.Enqueue(letter.ToString());
            await writer.WriteLineAsync("250 taken");
        }
        else
            await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : "250 fine");
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _serving;
        _listener.Stop();
        _closing.Dispose();
    }
}
