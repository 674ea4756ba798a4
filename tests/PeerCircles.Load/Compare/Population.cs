using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Load.Crowds;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Load.Compare;

/// <summary>
/// Writes people, circles, seats and sessions into a database before its server starts, as if they had been signing in over
/// the last days: so the server needs no door that only a measurement uses.
/// </summary>
internal sealed class Population(Func<CirclesDb> open, int circleSize, int messages)
{
    private const int CirclesAtOnce = 50;

    /// <summary>The column that no record holds: the number of the circle's last change.</summary>
    private const string Head = "Head";

    private readonly DateTimeOffset _now = DateTimeOffset.FromUnixTimeMilliseconds(
        TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()
    );

    /// <summary>The last change in a circle where nobody has spoken: its profile and its seats.</summary>
    public static long HeadOfEmpty(int circleSize) => 1 + circleSize;

    public async Task<IReadOnlyList<CrowdSeat>> SettleAsync(int people)
    {
        await using (var db = open())
            await db.Database.MigrateAsync();
        var seats = new List<CrowdSeat>(people);
        foreach (var some in Enumerable.Range(0, people / circleSize).Chunk(messages == 0 ? CirclesAtOnce : 1))
        {
            await using var db = open();
            foreach (var number in some)
                AddCircle(db, number, seats);
            await db.SaveChangesAsync();
        }
        return seats;
    }

    private void AddCircle(CirclesDb db, int number, List<CrowdSeat> seats)
    {
        var profile = Profile(number);
        db.Add(profile).Property(Head).CurrentValue = HeadOfEmpty(circleSize) + messages;
        var people = new List<PersonId>();
        for (var seat = 0; seat < circleSize; seat++)
        {
            var account = AddAccount(db, (number * circleSize) + seat);
            AddSeat(db, profile.Id, account, seat, profile.Changed + 1 + seat);
            var secret = SecretToken.New();
            db.Add(Session.Begin(account, secret, ownDevice: true, _now));
            seats.Add(new CrowdSeat(profile.Id.Value.ToString(), $"__Host-PeerCircles={secret.Text}"));
            people.Add(new PersonId(account.Id));
        }
        for (var said = 0; said < messages; said++)
            AddMessage(db, profile.Id, people[said % circleSize], HeadOfEmpty(circleSize) + 1 + said);
    }

    private void AddMessage(CirclesDb db, CircleId circle, PersonId author, long position) =>
        db.Add(
            new Message
            {
                Circle = circle,
                Position = position,
                Id = new MessageId(NewId.At(_now)),
                Author = author,
                PostedAt = _now.AddMinutes(-10_000 + position),
                Text = new MessageText(
                    "What helped me this week was to go outside for a little while each morning, before anybody else was up."
                ),
                ContentNotes = [],
                State = MessageState.Visible,
                Changed = position,
            }
        );

    private static void AddSeat(CirclesDb db, CircleId circle, Account account, int seat, long sequence)
    {
        var person = new PersonId(account.Id);
        db.Add(
            new Membership
            {
                Circle = circle,
                Person = person,
                Name = account.DisplayName,
                Colour = account.Colour,
                Role = seat == 0 ? MemberRole.Facilitator : MemberRole.Member,
                State = MembershipState.Active,
                AgreementVersion = 1,
                JoinedAt = account.CreatedAt,
                Changed = sequence,
            }
        );
        db.Add(
            new Stay
            {
                Circle = circle,
                Person = person,
                From = sequence,
            }
        );
    }

    private Account AddAccount(CirclesDb db, int number)
    {
        var email = $"person{number}@crowd.example";
        var account = new Account
        {
            Id = NewId.At(_now),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = NewId.At(_now).ToString(),
            DisplayName = $"Person {number}",
            TimeZone = "Europe/Berlin",
            CreatedAt = _now.AddDays(-number % 100),
        };
        db.Add(account);
        return account;
    }

    private CircleProfile Profile(int number) =>
        new()
        {
            Id = new CircleId(NewId.At(_now)),
            Name = $"Circle {number}",
            Theme = "grief",
            Language = "en",
            Format = "support-circle",
            MeetsOn = DayOfWeek.Monday,
            StartMinute = 19 * 60,
            MeetingMinutes = 90,
            TimeZone = "Europe/Berlin",
            Capacity = circleSize,
            ListenerSeats = 0,
            Pace = Domain.Circles.Pace.Steady,
            State = CircleState.Open,
            JoinPolicy = JoinPolicy.ByRequest,
            RetentionDays = 365,
            AgreementVersion = 1,
            AgreementLines = ["What is said here stays here."],
            CreatedAt = _now.AddDays(-100),
            Changed = 1,
        };
}
