using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Members;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>A circle that stands in the database of the test's server.</summary>
internal sealed record TestCircle(Guid Id, string Name)
{
    public string Path => $"/api/circles/{Id}";
}

/// <summary>Who and what a test begins with.</summary>
internal static class Given
{
    public static Task<Person> Has(
        this PeerCirclesServer server,
        string name,
        CommunityRoles roles = CommunityRoles.None
    ) => Person.SignUpAsync(server, name, roles);

    /// <summary>Who signed up here has no passphrase until a test needs one; their sessions go on.</summary>
    public static async Task HasPassphrase(this PeerCirclesServer server, Person person, string passphrase)
    {
        var hash = await server.Services.GetRequiredService<Passphrases>().HashAsync(passphrase, default);
        await server.InDatabase(db =>
            db.Users.Where(a => a.Id == person.Id.Value)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, hash.Value))
        );
    }

    /// <summary>An open circle. Seats are taken in this order: facilitator, co-facilitator, members.</summary>
    public static async Task<TestCircle> HasCircle(
        this PeerCirclesServer server,
        Person facilitator,
        Person[] members,
        Person? coFacilitator = null,
        Func<CircleProfile, CircleProfile>? but = null
    )
    {
        var now = server.Time.Now();
        var profile = Profile(new CircleId(NewId.At(now)), $"Evening {server.NextNumber()}", now);
        profile = but is null ? profile : but(profile);
        (Person Person, MemberRole Role)[] seats =
        [
            (facilitator, MemberRole.Facilitator),
            .. coFacilitator is null ? [] : new[] { (coFacilitator, MemberRole.CoFacilitator) },
            .. members.Select(m => (m, MemberRole.Member)),
        ];
        await server.InDatabase(db =>
        {
            db.Add(profile).Property(CirclesMapping.Head).CurrentValue = profile.Changed + seats.Length;
            foreach (var (index, (person, role)) in seats.Index())
            {
                var sequence = profile.Changed + 1 + index;
                db.Add(Seat(profile, person, role, sequence));
                db.Add(
                    new Stay
                    {
                        Circle = profile.Id,
                        Person = person.Id,
                        From = sequence,
                    }
                );
            }
            return db.SaveChangesAsync();
        });
        return new TestCircle(profile.Id.Value, profile.Name);
    }

    /// <summary>Somebody asks or waits, before the circle's room has opened.</summary>
    public static Task HasWaiting(
        this PeerCirclesServer server,
        TestCircle circle,
        Person person,
        PlaceState state,
        int turn
    ) =>
        server.InDatabase(db =>
        {
            db.Add(
                new Place
                {
                    Circle = new CircleId(circle.Id),
                    Person = person.Id,
                    State = state,
                    Listens = false,
                    Turn = turn,
                    Since = server.Time.Now(),
                }
            );
            return db.SaveChangesAsync();
        });

    /// <summary>Takes a seat at once, in an open circle that has one free.</summary>
    public static async Task Joins(this Person person, TestCircle circle, int agreementVersion = 1) =>
        Assert.Equal(JoinState.Active, await person.AsksToJoin(circle, agreementVersion));

    public static async Task<JoinState> AsksToJoin(
        this Person person,
        TestCircle circle,
        int agreementVersion = 1,
        bool listens = false
    ) => (await person.Gets<Joined>($"{circle.Path}/join", new JoinBody(agreementVersion, listens))).State;

    /// <summary>Takes the seat that is held for them.</summary>
    public static Task Accepts(this Person person, TestCircle circle, int agreementVersion = 1) =>
        person.Does($"{circle.Path}/seat/accept", new AcceptBody(agreementVersion));

    public static async Task<NoticeView[]> ReadsNotices(this Person person, TestCircle circle) =>
        [.. (await person.Reads<NoticeView[]>("/api/notices")).Where(n => n.Circle == circle.Id)];

    public static Task StepsBack(this Person person, TestCircle circle) => person.Does($"{circle.Path}/seat/withdraw");

    public static Task Welcomes(this Person facilitator, Person asker, TestCircle circle) =>
        facilitator.Does($"{circle.Path}/requests/{asker.Id.Value}/welcome");

    public static Task Declines(this Person facilitator, Person asker, TestCircle circle, string? reason = null) =>
        facilitator.Does($"{circle.Path}/requests/{asker.Id.Value}/decline", new DeclineBody(reason));

    public static Task Leaves(this Person person, TestCircle circle) => person.Does($"{circle.Path}/leave");

    public static async Task IsCalled(this Person person, string name, TestCircle circle) =>
        Assert.Equal(
            System.Net.HttpStatusCode.NoContent,
            (await person.Send(HttpMethod.Put, $"{circle.Path}/name", new NameBody(name))).StatusCode
        );

    public static Task Pauses(this Person person, TestCircle circle) => person.Does($"{circle.Path}/pause");

    public static Task Resumes(this Person person, TestCircle circle, int? agreementVersion = null) =>
        person.Does($"{circle.Path}/resume", new ResumeBody(agreementVersion));

    public static async Task Blocks(this Person person, Person other) =>
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await person.Send(HttpMethod.Put, $"/api/people/{other.Id.Value}/block")).StatusCode
        );

    public static async Task Unblocks(this Person person, Person other) =>
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await person.Send(HttpMethod.Delete, $"/api/people/{other.Id.Value}/block")).StatusCode
        );

    public static Task Removes(this Person facilitator, Person person, TestCircle circle) =>
        facilitator.Does($"{circle.Path}/members/{person.Id.Value}/remove", new ReasonBody("Not here any more."));

    public static Task Mutes(this Person facilitator, Person person, TestCircle circle, int minutes = 60) =>
        facilitator.Does($"{circle.Path}/members/{person.Id.Value}/mute", new MuteBody(minutes, "A pause for you."));

    /// <summary>The first load, or what changed after a sequence.</summary>
    public static Task<CircleChanges> Loads(this Person person, TestCircle circle, long? after = null) =>
        person.Reads<CircleChanges>($"{circle.Path}/changes{(after is null ? "" : $"?after={after}")}");

    private static Membership Seat(CircleProfile circle, Person person, MemberRole role, long sequence) =>
        new()
        {
            Circle = circle.Id,
            Person = person.Id,
            Name = person.Name,
            Colour = 0,
            Role = role,
            State = MembershipState.Active,
            AgreementVersion = circle.AgreementVersion,
            JoinedAt = circle.CreatedAt,
            Changed = sequence,
        };

    private static CircleProfile Profile(CircleId id, string name, DateTimeOffset now) =>
        new()
        {
            Id = id,
            Name = name,
            Theme = "weathering-stress",
            Language = "en",
            Format = "support-circle",
            MeetsOn = DayOfWeek.Tuesday,
            StartMinute = 19 * 60,
            MeetingMinutes = 90,
            TimeZone = "Europe/Lisbon",
            Capacity = 6,
            ListenerSeats = 0,
            Pace = Pace.Steady,
            State = CircleState.Open,
            JoinPolicy = JoinPolicy.Open,
            RetentionDays = 30,
            AgreementVersion = 1,
            AgreementLines = ["What is said here stays here."],
            CreatedAt = now,
            Changed = 1,
        };
}
