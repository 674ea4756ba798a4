#pragma warning disable RS0030 // The one place that may write to the console; everything else goes through ILogger.
namespace PeerCircles.Server.Platform;

/// <summary>
/// Words for the person who started the program: the address, the demo people, a link from the command line. Not a log:
/// what is said here is for one pair of eyes and is never collected. Tests listen with a writer of their own.
/// </summary>
internal sealed class Terminal(TextWriter writer)
{
    public static Terminal OfThisProcess { get; } = new(Console.Out);

    public void Say(string line = "") => writer.WriteLine(line);
}
