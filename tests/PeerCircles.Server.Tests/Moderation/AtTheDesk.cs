using System.Net;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Moderation;

/// <summary>
/// A circle that Cleo leads, with Ana and Ben in it, and two moderators, Mo and Nell. On a server of its own, whose clock
/// stands still until a test lets time pass.
/// </summary>
public abstract class AtTheDesk : IAsyncLifetime
{
    private readonly List<Person> _people = [];

    private protected static readonly TimeSpan UndoWindow = TimeSpan.FromSeconds(10);

    private protected PeerCirclesServer Server { get; private set; } = null!;
    private protected Person Ana { get; private set; } = null!;
    private protected Person Ben { get; private set; } = null!;
    private protected Person Cleo { get; private set; } = null!;
    private protected Person Mo { get; private set; } = null!;
    private protected Person Nell { get; private set; } = null!;
    private protected TestCircle Circle { get; private set; } = null!;

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var evening = new TestTime(new DateTimeOffset(2026, 11, 24, 19, 0, 0, TimeSpan.Zero));
        Server = await PeerCirclesServer.StartAsync(new ServerPlan { Time = evening });
        (Ana, Ben, Cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        Mo = await Has("Mo", CommunityRoles.Moderator);
        Nell = await Has("Nell", CommunityRoles.Moderator);
        Circle = await Server.HasCircle(Cleo, [Ana, Ben]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
        var log = Server.Log;
        await Server.DisposeAsync();
        Assert.Empty(log.Errors);
        Assert.Empty(log.Indiscretions);
        GC.SuppressFinalize(this);
    }

    private protected async Task<Person> Has(string name, CommunityRoles roles = CommunityRoles.None)
    {
        var person = await Server.Has(name, roles);
        _people.Add(person);
        return person;
    }

    /// <summary>Ana says something and Ben flags it.</summary>
    private protected async Task<(long Position, Guid Case)> Flagged(
        string? words = null,
        FlagReason reason = FlagReason.R6
    )
    {
        var position = (await Ana.Says("Something to look at.", Circle)).Position;
        (await Ben.TriesToFlag(position, Circle, reason, words)).Yes();
        return (position, await Mo.FindsCase(Circle));
    }

    private protected async Task<MessageRow> Message(long position) =>
        (await Cleo.Loads(Circle)).Rows.OfType<MessageRow>().Single(m => m.Position == position);

    private protected void Pass(TimeSpan time) => Server.Time.Pass(time);

    private protected static Task<NoticeView[]> Notices(Person person) => person.Reads<NoticeView[]>("/api/notices");

    private protected static Task<string> Undo(Person staff, CaseView decided, HttpStatusCode status) =>
        staff.IsRefused(status, Path(decided.Summary.Id, "undo"), new UndoBody(decided.Actions[^1].Id));

    private protected static string Path(Guid @case, string act) => $"/api/desk/cases/{@case}/{act}";
}
