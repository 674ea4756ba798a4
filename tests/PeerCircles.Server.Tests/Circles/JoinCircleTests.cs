using System.Net;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Circles;

public sealed class JoinCircleTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task An_open_circle_shows_what_one_should_know_before_joining_and_then_is_among_one_s_own()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, []);
        await ana.Enters(circle);
        var card = (await ben.Reads<FoundCircle[]>("/api/circles/find")).Single(c => c.Id == circle.Id);
        Assert.Equal((6, 6, 1), (card.Capacity, card.SeatsFree, card.Members));
        Assert.Equal("Ana", Assert.Single(card.Facilitators).Name);
        Assert.Equal(["What is said here stays here."], card.Agreement.Lines);

        await ben.Joins(circle, card.Agreement.Version);

        await ana.Hears<MemberRow>(circle, m => m.Person == ben.Id.Value && m.Name == "Ben");
        var mine = (await ben.Reads<MyCircle[]>("/api/circles/mine")).Single(c => c.Id == circle.Id);
        Assert.Equal((MemberRole.Member, 2), (mine.Role, mine.Members));
        Assert.DoesNotContain(await ben.Reads<FoundCircle[]>("/api/circles/find"), c => c.Id == circle.Id);
    }

    [Fact]
    public async Task Nobody_joins_by_an_agreement_that_they_have_not_read_or_twice()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [], but: c => c with { AgreementVersion = 2 });

        Assert.Equal(
            "agreement_changed",
            await ben.IsRefused(HttpStatusCode.Conflict, $"{circle.Path}/join", new JoinBody(1))
        );
        await ben.Joins(circle, 2);
        Assert.Equal(
            "already_member",
            await ben.IsRefused(HttpStatusCode.Conflict, $"{circle.Path}/join", new JoinBody(2))
        );
    }

    [Fact]
    public async Task When_many_want_the_last_seats_each_seat_is_taken_once()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, [], but: c => c with { Capacity = 3 });
        var many = new List<Person>();
        for (var i = 0; i < 8; i++)
            many.Add(await Has($"Guest {i}"));

        var answers = await Task.WhenAll(many.Select(p => p.Post($"{circle.Path}/join", new JoinBody(1))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(4, (await ana.Loads(circle)).Rows.OfType<MemberRow>().Count());
    }

    [Theory]
    [InlineData(JoinPolicy.ByInvitation, CircleState.Open)]
    [InlineData(JoinPolicy.Open, CircleState.Closed)]
    public async Task A_circle_by_invitation_or_that_has_ended_can_neither_be_seen_nor_joined(
        JoinPolicy policy,
        CircleState state
    )
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [], but: c => c with { JoinPolicy = policy, State = state });

        Assert.DoesNotContain(await ben.Reads<FoundCircle[]>("/api/circles/find"), c => c.Id == circle.Id);
        Assert.Equal("not_found", await ben.IsRefused(HttpStatusCode.NotFound, $"{circle.Path}/join", new JoinBody(1)));
    }

    [Fact]
    public async Task How_far_one_has_read_is_one_s_own_and_only_moves_forward()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var first = await ana.Says("For you to read.", circle);
        var second = await ana.Says("And this as well.", circle);
        Assert.Equal(2, (await Mine(ben, circle)).NewMessages);

        await Reads(ben, circle, second.Position);
        await Reads(ben, circle, first.Position);

        Assert.Equal(
            (0, second.Position),
            ((await Mine(ben, circle)).NewMessages, (await Mine(ben, circle)).ReadPosition)
        );
        Assert.Equal(0, (await Mine(ana, circle)).ReadPosition);
        await Reads(ben, circle, long.MaxValue);
        Assert.Equal((await ben.Loads(circle)).UpTo, (await Mine(ben, circle)).ReadPosition);
    }

    private static async Task<MyCircle> Mine(Person person, TestCircle circle) =>
        (await person.Reads<MyCircle[]>("/api/circles/mine")).Single(c => c.Id == circle.Id);

    private static async Task Reads(Person person, TestCircle circle, long position)
    {
        var answer = await person.Send(HttpMethod.Put, $"{circle.Path}/read-position", new ReadPositionBody(position));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }
}
