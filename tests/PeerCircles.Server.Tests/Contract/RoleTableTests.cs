using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Contract;

/// <summary>Every cell of the table is a test; where the answer is no, the circle is afterwards byte for byte what it was.</summary>
public sealed class RoleTableTests(RoleCast cast) : IClassFixture<RoleCast>
{
    private PeerCirclesServer Server => cast.Server;

    public static TheoryData<Role, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<Role, string, string>();
            foreach (var act in RoleTable.Acts)
            foreach (var (role, answer) in act.Answers)
                cells.Add(role, act.Name, answer);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Each_role_may_do_what_the_table_says_and_nothing_else(Role role, string act, string answer)
    {
        var stage = await Set(role);
        var before = await Server.StateOf(stage.Circle);

        var answered = await RoleTable.Acts.Single(a => a.Name == act).Try(stage);

        Assert.Equal(answer, answered);
        if (answered != "ok")
            Assert.Equal(before, await Server.StateOf(stage.Circle));
    }

    [Fact]
    public void The_table_has_an_answer_for_every_role() =>
        Assert.All(RoleTable.Acts, act => Assert.Equal(Enum.GetValues<Role>(), act.Answers.Keys));

    private async Task<Stage> Set(Role role)
    {
        var (fay, sam, tim, who) = (cast[Role.Facilitator], cast.Sam, cast.Tim, cast[role]);
        var sits = role is Role.Member or Role.Muted or Role.Removed or Role.Paused;
        var circle = await Server.HasCircle(
            fay,
            sits ? [sam, tim, who] : [sam, tim],
            cast[Role.CoFacilitator],
            c => c with { Capacity = role == Role.Waiting ? 2 : 6 }
        );
        await Server.HasWaiting(circle, cast.Asker, PlaceState.Requested, turn: 1);
        if (role == Role.Waiting)
            await Server.HasWaiting(circle, who, PlaceState.Waitlisted, turn: 2);
        var speaks = sits || role is Role.CoFacilitator or Role.Facilitator ? who : tim;
        var reflector = speaks == tim ? fay : tim;

        var share = (await sam.Says("Something of Sam's.", circle)).Position;
        var own = (await speaks.Says("My own share.", circle)).Position;
        var spoken = await reflector.Reflects(own, "Heard.", circle);
        var reflected = await speaks.Reflects((await sam.Says("Another share.", circle)).Position, "Heard.", circle);
        (await sam.TriesToAnswer(reflected, 1, ReflectionAnswer.Partly, circle)).Yes();
        var stage = new Stage(
            who,
            circle,
            tim,
            share,
            await Flagged(FlagReason.R6, sam, tim, circle),
            await Flagged(FlagReason.R11, sam, tim, circle)
        )
        {
            Own = own,
            Asker = cast.Asker.Id.Value,
            Spoken = spoken,
            Reflected = reflected,
        };
        if (role == Role.Muted)
            await fay.Mutes(who, circle);
        if (role == Role.Removed)
            await fay.Removes(who, circle);
        if (role == Role.Paused)
            await who.Pauses(circle);
        return stage;
    }

    private async Task<Guid> Flagged(FlagReason reason, Person author, Person reporter, TestCircle circle)
    {
        var message = await author.Says($"Something for {reason}.", circle);
        var flag = (await reporter.TriesToFlag(message.Position, circle, reason)).Yes().Flag;
        return await Server.InDatabase(db =>
            Task.FromResult(db.Flags.Single(f => f.Id == new PeerCircles.Domain.FlagId(flag)).Case.Value)
        );
    }
}

/// <summary>One person for each role, and two members to whom things are done. Each cell has a circle of its own.</summary>
public sealed class RoleCast : IAsyncLifetime
{
    private readonly Dictionary<Role, Person> _people = [];

    /// <summary>Of its own: hundreds of open cases would push those of other tests off everybody's desk.</summary>
    internal PeerCirclesServer Server { get; private set; } = null!;
    internal Person Sam { get; private set; } = null!;
    internal Person Tim { get; private set; } = null!;
    internal Person Asker { get; private set; } = null!;

    internal Person this[Role role] => _people[role];

    public async ValueTask InitializeAsync()
    {
        Server = await SharedServer.StartAsync();
        (Sam, Tim, Asker) = (await Server.Has("Sam"), await Server.Has("Tim"), await Server.Has("Abi"));
        foreach (var role in Enum.GetValues<Role>())
            _people[role] = role switch
            {
                Role.Nobody => Person.Nobody(Server),
                Role.Moderator => await Server.Has("Mo", CommunityRoles.Moderator),
                Role.Administrator => await Server.Has("Ada", CommunityRoles.Administrator),
                _ => await Server.Has(role.ToString()),
            };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people.Values.Append(Sam).Append(Tim).Append(Asker))
            await person.DisposeAsync();
        await SharedServer.EndAsync(Server);
    }
}
