using System.Globalization;

namespace PeerCircles.Load;

/// <summary>The command and its <c>--name value</c> pairs.</summary>
internal sealed record Options(string Command, IReadOnlyDictionary<string, string> Values)
{
    public static Options? Parse(string[] args)
    {
        if (args.Length % 2 == 0)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in args.Skip(1).Chunk(2))
            values[pair[0].TrimStart('-')] = pair[1];
        return new Options(args[0], values);
    }

    public string? Text(string name) => Values.GetValueOrDefault(name);

    public int Number(string name, int usual) =>
        Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
