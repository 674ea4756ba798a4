using System.Text.Json;

namespace PeerCircles.Load;

internal sealed record DemoPerson(string Key, string DisplayName, string Email);

internal sealed record DemoSeat(string Person);

internal sealed record DemoCircle(string Name, bool Live, IReadOnlyList<DemoSeat> Members);

/// <summary>The made-up people of a development server, as its own data file names them.</summary>
internal sealed record DemoCommunity(
    string Passphrase,
    IReadOnlyList<DemoPerson> People,
    IReadOnlyList<DemoCircle> Circles
)
{
    public static DemoCommunity Read()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "demo-community.json");
        return JsonSerializer.Deserialize<DemoCommunity>(
            File.ReadAllText(file),
            new JsonSerializerOptions(JsonSerializerDefaults.Web)
        )!;
    }

    /// <summary>Those of the circle that meets now first, then everybody else: they may take the seats that are left.</summary>
    public IReadOnlyList<DemoPerson> LiveFirst()
    {
        var seated = Circles.Where(c => c.Live).SelectMany(c => c.Members).Select(m => m.Person).ToHashSet();
        return [.. People.OrderBy(p => seated.Contains(p.Key) ? 0 : 1)];
    }
}
