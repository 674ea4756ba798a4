using System.Net;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Circles;

public sealed class FindCirclesTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_circle_is_found_by_its_subject_language_hours_and_manner_and_says_what_fits()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [], but: c => c with { Pace = Pace.Gentle, Language = "pt-BR" });

        var found = await Finds(
            ben,
            circle,
            "theme=weathering-stress&language=pt&day=tuesday&from=19&to=21&zone=Europe/Lisbon&size=small&pace=gentle"
        );

        Assert.Equal(
            [FitReason.Theme, FitReason.Time, FitReason.Size, FitReason.Pace, FitReason.Language, FitReason.Seat],
            found!.Why
        );
        Assert.Empty(found.Misses);
        Assert.Equal(4, found.Coming.Count);
        Assert.Null(found.Mine);
    }

    [Theory]
    [InlineData("language=fr&theme=weathering-stress")]
    [InlineData("theme=empathy")]
    [InlineData("theme=empathy&pace=lively&size=small")]
    [InlineData("day=monday&zone=Europe/Lisbon")]
    [InlineData("mode=listen")]
    public async Task What_misses_too_much_is_not_shown(string wishes)
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, []);

        Assert.Null(await Finds(ben, circle, wishes));
    }

    [Fact]
    public async Task Of_several_wishes_one_may_be_missed_and_the_circle_says_which()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var near = await HasCircle(ana, []);
        var fits = await HasCircle(ana, [], but: c => c with { Pace = Pace.Gentle, MeetsOn = DayOfWeek.Monday });

        var found = await ben.Reads<FoundCircle[]>("/api/circles/find?theme=weathering-stress&pace=gentle");

        Assert.Equal([FitReason.Pace], found.Single(c => c.Id == near.Id).Misses);
        Assert.True(
            Array.FindIndex(found, c => c.Id == fits.Id) < Array.FindIndex(found, c => c.Id == near.Id),
            "The better fit stands first, whenever it meets."
        );
    }

    [Fact]
    public async Task Equal_fits_stand_in_the_order_of_their_next_meeting_however_many_people_are_in_them()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var theme = $"theme-{NewId.At(Server.Time.Now()):N}";
        var days = new List<TestCircle>();
        foreach (var day in Enum.GetValues<DayOfWeek>())
            days.Add(
                await HasCircle(
                    ana,
                    day == DayOfWeek.Friday ? [cleo] : [],
                    but: c => c with { MeetsOn = day, Theme = theme }
                )
            );

        var found = await ben.Reads<FoundCircle[]>($"/api/circles/find?theme={theme}");

        Assert.Equal(days.Select(c => c.Id).Order(), found.Select(c => c.Id).Order());
        Assert.Equal(found.Select(c => c.Coming[0].StartsAt).Order(), found.Select(c => c.Coming[0].StartsAt));
    }

    [Fact]
    public async Task Whoever_wants_to_listen_finds_listeners_seats_and_they_are_counted_apart()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [], but: c => c with { ListenerSeats = 2, Capacity = 1 });

        var found = await Finds(ben, circle, "mode=listen");

        Assert.Equal((1, 2), (found!.SeatsFree, found.ListenerSeatsFree));
        Assert.Equal([FitReason.Listen], found.Why);
    }

    [Fact]
    public async Task A_circle_by_request_is_found_and_one_by_invitation_is_not()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var byRequest = await HasCircle(ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        var byInvitation = await HasCircle(ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByInvitation });
        var closed = await HasCircle(ana, [], but: c => c with { State = CircleState.Closed });

        Assert.Equal(JoinPolicy.ByRequest, (await Finds(ben, byRequest))!.JoinPolicy);
        Assert.Null(await Finds(ben, byInvitation));
        Assert.Null(await Finds(ben, closed));
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Get($"{byInvitation.Path}/card")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Get($"{closed.Path}/card")).StatusCode);
    }

    [Fact]
    public async Task An_outsider_learns_how_many_can_read_and_a_member_who()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben]);

        var outside = await cleo.Reads<CircleCard>($"{circle.Path}/card");
        var inside = await ben.Reads<CircleCard>($"{circle.Path}/card");

        Assert.Equal((2, null, null), (outside.Circle.Members, outside.Roster, outside.Seat));
        Assert.Equal("Ana", Assert.Single(outside.Circle.Facilitators).Name);
        Assert.Equal(["Ana", "Ben"], inside.Roster!.Select(p => p.Name));
        Assert.Equal(new SeatView(MemberRole.Member, MembershipState.Active, false, 1), inside.Seat);
    }

    [Fact]
    public async Task Who_is_out_for_a_while_sees_their_seat_and_not_who_came_meanwhile()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        await ben.Pauses(circle);
        await ana.Removes(cleo, circle);

        var card = await ben.Reads<CircleCard>($"{circle.Path}/card");

        Assert.Equal(MembershipState.Paused, card.Seat!.State);
        Assert.Null(card.Roster);
        Assert.Null(await Finds(ben, circle));
        Assert.Null(await Finds(cleo, circle));
        Assert.Equal(HttpStatusCode.NotFound, (await cleo.Get($"{circle.Path}/card")).StatusCode);
    }

    [Fact]
    public async Task Whoever_asked_sees_how_far_they_are_and_an_offer_stands_above_all()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var asked = await HasCircle(ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        var full = await HasCircle(ana, [cleo], but: c => c with { Capacity = 1 });
        await ben.AsksToJoin(asked);
        await ben.AsksToJoin(full);
        var places = await ben.Reads<FoundCircle[]>("/api/circles/places");
        Assert.Equal(
            [MyPlace.Requested, MyPlace.Waitlisted],
            new[] { asked, full }.Select(c => places.Single(p => p.Id == c.Id).Mine!.Value)
        );
        Assert.Equal(
            (0, 1),
            (places.Single(p => p.Id == full.Id).SeatsFree, places.Single(p => p.Id == full.Id).Waiting)
        );
        Assert.Null((await ana.Reads<FoundCircle[]>("/api/circles/places")).FirstOrDefault());

        await cleo.Leaves(full);

        var offered = (await ben.Reads<FoundCircle[]>("/api/circles/places"))[0];
        Assert.Equal((full.Id, MyPlace.Offered), (offered.Id, offered.Mine!.Value));
        Assert.True(offered.OfferUntil > Server.Time.Now());
        Assert.Equal(0, offered.SeatsFree);
        // The seat is held: to others it is taken, and by whom is nobody's business.
        var toOthers = (await Finds(cleo, full))!;
        Assert.Equal((0, 0, null), (toOthers.SeatsFree, toOthers.Waiting, toOthers.Mine));
    }

    [Theory]
    [InlineData("from=24")]
    [InlineData("to=0")]
    [InlineData("zone=Europe/Atlantis")]
    [InlineData("day=Tuesday")]
    [InlineData("pace=1")]
    [InlineData("size=huge")]
    [InlineData("mode=")]
    public async Task What_makes_no_sense_is_refused(string query)
    {
        var ben = await Has("Ben");
        Assert.Equal(HttpStatusCode.BadRequest, (await ben.Get($"/api/circles/find?{query}")).StatusCode);
    }

    private static async Task<FoundCircle?> Finds(Person person, TestCircle circle, string wishes = "") =>
        (await person.Reads<FoundCircle[]>($"/api/circles/find?{wishes}")).SingleOrDefault(c => c.Id == circle.Id);
}
