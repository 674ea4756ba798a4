using System.Text.Encodings.Web;
using System.Text.Json;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Contract;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

/// <summary>
/// The law that a room which was left open rests on: an old snapshot with the changes since is a fresh snapshot, for every
/// command and whoever looks. Here by the server's rows; the same cases are kept as files, and the browser's own reducer
/// replays them in its tests.
/// </summary>
public sealed class SnapshotTests
{
    private const string Fixtures = "client/src/realtime/fixtures";
    private const string Ours = "command-";

    private static readonly JsonSerializerOptions Readable = new(Wire.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task An_old_snapshot_with_the_changes_since_is_a_fresh_snapshot_for_every_command_and_every_viewer()
    {
        var time = new TestTime(new DateTimeOffset(2026, 11, 24, 19, 0, 0, TimeSpan.Zero));
        await using var server = await PeerCirclesServer.StartAsync(
            new ServerPlan
            {
                Time = time,
                Settings = new(StringComparer.Ordinal) { ["Limits:Messages"] = "100000" },
            }
        );
        var story = new CommandStory(server);
        await story.BeginsAsync();
        var files = new List<string>();
        foreach (var step in story.Steps())
        {
            time.Pass(TimeSpan.FromSeconds(1));
            var before = await Snapshots(story);
            await step.Happens();
            var cases = new List<string>();
            foreach (var viewer in story.Viewers)
                cases.Add(await LookedOn(viewer, step, before[viewer], story.Circle));
            files.Add($"{Ours}{files.Count + 1:d2}-{step.Name.Replace(' ', '-')}.json");
            await KeptFile.MustBeAsync($"{Fixtures}/{files[^1]}", $"[\n{string.Join(",\n", cases)}\n]\n");
        }
        var kept = Directory.GetFiles(Path.Combine(KeptFile.Repository, Fixtures), $"{Ours}*").Select(Path.GetFileName);
        Assert.Equal(files, kept.Order(StringComparer.Ordinal));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task The_story_tells_every_command_that_changes_a_circle()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        var told = new CommandStory(server).Steps().Select(s => s.Command).Distinct();

        Assert.Equal(
            RoomCommands
                .All.Where(c => c != typeof(AskForSeatCommand) && c != typeof(AskForVoiceCommand))
                .Select(c => c.Name)
                .Order(),
            told.Select(c => c.Name).Order()
        );
    }

    /// <summary>What a viewer has on the screen before something happens, and how many rows they were told live by then.</summary>
    private sealed record Before(CircleChanges Snapshot, int Heard);

    private static async Task<Dictionary<Person, Before>> Snapshots(CommandStory story)
    {
        var before = new Dictionary<Person, Before>();
        foreach (var viewer in story.Viewers)
            before[viewer] = new(await viewer.Loads(story.Circle), viewer.Heard<CircleRow>(story.Circle).Count);
        return before;
    }

    private static async Task<string> LookedOn(Person viewer, Step step, Before before, TestCircle circle)
    {
        var snapshot = before.Snapshot;
        var changes = new List<CircleChanges>();
        do changes.Add(await viewer.Loads(circle, changes.Count == 0 ? snapshot.UpTo : changes[^1].UpTo));
        while (changes[^1].More);
        var fresh = await viewer.Loads(circle);
        var what = $"{step.Name}, seen by {viewer.Name}";
        var rows = changes.SelectMany(c => c.Rows).ToList();

        Assert.False(changes.Exists(c => c.Reset), what);
        Assert.True(rows.TrueForAll(r => r.Changed > snapshot.UpTo), $"Only what is new: {what}");
        Assert.Equal(fresh.UpTo, changes[^1].UpTo);
        Assert.True(Merged(snapshot.Rows.Concat(rows)).SetEquals(Merged(fresh.Rows)), what);
        await WasToldLive(viewer, circle, before.Heard, rows, what);
        var fixture = new
        {
            name = step.Name,
            viewer = viewer.Name,
            snapshot,
            changes,
            fresh,
        };
        return JsonSerializer.Serialize(fixture, Readable);
    }

    /// <summary>Live, each viewer hears the same rows as who asks afterwards, and no other.</summary>
    private static async Task WasToldLive(
        Person viewer,
        TestCircle circle,
        int heardBefore,
        List<CircleRow> rows,
        string what
    )
    {
        await viewer.HasHeardAllThereIs();
        var live = viewer.Heard<CircleRow>(circle).Skip(heardBefore);
        Assert.True(Merged(live).SetEquals(Merged(rows)), $"Live as by asking: {what}");
    }

    /// <summary>As a browser keeps rows: by key, of two the one that changed later.</summary>
    private static HashSet<string> Merged(IEnumerable<CircleRow> rows) =>
        rows.GroupBy(Key)
            .Select(same => JsonSerializer.Serialize(same.MaxBy(r => r.Changed), Wire.Options))
            .ToHashSet(StringComparer.Ordinal);

    private static string Key(CircleRow row) =>
        row switch
        {
            ProfileRow => "circle",
            MemberRow member => $"member {member.Person}",
            MessageRow message => $"message {message.Position}",
            SupportRow support => $"support {support.Position}",
            PromptRow prompt => $"prompt {prompt.Position}",
            ExchangeRow exchange => $"exchange {exchange.Id}",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
}
