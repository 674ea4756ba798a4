#pragma warning disable RS0030 // A program for the command line: its one line of JSON goes to the console, words to the other stream.
using System.Text.Json;

namespace PeerCircles.Load;

internal static class Output
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    public static void Result<T>(T result) => Console.Out.WriteLine(JsonSerializer.Serialize(result, s_json));

    public static void Say(string words) => Console.Error.WriteLine(words);

    public static int Help()
    {
        Say(
            """
            smoke --url URL [--messages 200] [--people 8] [--per-person 10 --window 10]
                Signs demo people in to a server in Development, enters the circle that meets now and sends messages, never
                faster than the limit of --per-person messages in --window seconds. Prints one line of JSON.
            compare [--only FIGURE,FIGURE] [--pairs 5] [--seconds 5] [--warm 10] [--jit tiered] [--server PATH/PeerCircles.Server.dll]
                Measures the server and a bare hub in turn, each pinned to one core, and prints one line of JSON a figure.
            bare --urls URL
                The bare hub alone.
            startup [--server PATH/PeerCircles.Server.dll] [--runs 5]
                How long from process start to ready, and resident memory when idle: medians. Builds nothing.
            """
        );
        return 2;
    }
}
