using System.Globalization;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Care;

/// <summary>What a press on a line does, and how that is called: it begins a text, opens a chat, or calls.</summary>
internal static class Reach
{
    public static string Link(CrisisLine line) =>
        line.Kind switch
        {
            LineKind.Chat => line.Url!,
            LineKind.Text when line.Keyword is { } word => $"sms:{Digits(line)}?&body={Uri.EscapeDataString(word)}",
            LineKind.Text => $"sms:{Digits(line)}",
            _ => $"tel:{Digits(line)}",
        };

    public static string Words(CrisisLine line, PlainWords words) =>
        line.Kind switch
        {
            LineKind.Chat => words.OpenChat,
            LineKind.Text when line.Keyword is { } word => Fill(words.TextWordTo, word, line.Number),
            LineKind.Text => Fill(words.Text, line.Number),
            _ => Fill(words.Call, line.Number),
        };

    private static string Fill(string words, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, words, values);

    private static string Digits(CrisisLine line) =>
        string.Concat(line.Number!.Where(c => char.IsAsciiDigit(c) || c == '+'));
}
