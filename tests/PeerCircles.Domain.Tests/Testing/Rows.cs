using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Prompts;

namespace PeerCircles.Domain.Tests.Testing;

/// <summary>What a database would hold: every row that the circle wrote, by its key, and in which order the changes came.</summary>
internal sealed class Rows
{
    private readonly Dictionary<object, object> _rows = [];

    public IEnumerable<T> All<T>() => _rows.Values.OfType<T>();

    public void Seed(IEnumerable<object> rows)
    {
        foreach (var row in rows)
            _rows.Add(Key(row), row);
    }

    /// <summary>As a database would: a row can be inserted once, and only what is there can be updated.</summary>
    public void Write(CircleChange? change)
    {
        foreach (var (action, row) in change?.Writes ?? [])
        {
            if (action == RowAction.Insert)
                _rows.Add(Key(row), row);
            else
                Assert.True(_rows.ContainsKey(Key(row)), $"An update of {Key(row)} found no row.");
            _rows[Key(row)] = row;
        }
        AssertUnique();
    }

    public CircleMemory Memory(CircleProfile profile, long head, DateTimeOffset now) =>
        new()
        {
            Profile = profile,
            Head = head,
            Memberships = [.. All<Membership>()],
            Stays = [.. All<Stay>()],
            Places = [.. All<Place>()],
            RecentMessages = [.. All<Message>()],
            HasOlderMessages = false,
            RecentSupport = [.. All<PhrasesSaid>()],
            RecentPrompts = [.. All<PostedPrompt>()],
            OpenExchanges = [.. All<EmpathyExchange>()],
            OpenCases = [.. All<Case>()],
            OpenFlags = [.. All<Flag>()],
            RecentActions = [.. All<CaseAction>().Where(a => a.At + Decisions.UndoWindow >= now)],
            RecentNotices = [.. All<Notice>().Where(n => n.WithdrawnAt is null)],
            NextMeeting = at => NextMeeting(profile, at),
        };

    /// <summary>By a clock that never changes; the server's own knows the zones.</summary>
    private static DateTimeOffset NextMeeting(CircleProfile profile, DateTimeOffset at)
    {
        var start = new DateTimeOffset(at.UtcDateTime.Date, TimeSpan.Zero).AddMinutes(profile.StartMinute);
        while (start.DayOfWeek != profile.MeetsOn || start <= at)
            start = start.AddDays(1);
        return start;
    }

    private static object Key(object row) =>
        row switch
        {
            CircleProfile c => (nameof(CircleProfile), c.Id),
            Membership m => (nameof(Membership), m.Person),
            Stay s => (nameof(Stay), s.Person, s.From),
            Place p => (nameof(Place), p.Person),
            Message m => (nameof(Message), m.Position),
            PhrasesSaid s => (nameof(PhrasesSaid), s.Position, s.Person),
            PostedPrompt p => (nameof(PostedPrompt), p.Position),
            EmpathyExchange e => (nameof(EmpathyExchange), e.Id),
            Case c => (nameof(Case), c.Id),
            Flag f => (nameof(Flag), f.Id),
            CaseAction a => (nameof(CaseAction), a.Id),
            AuditEntry a => (nameof(AuditEntry), a.Id),
            Notice n => (nameof(Notice), n.Id),
            Errand e => (nameof(Errand), e.Id),
            _ => throw new ArgumentException($"No table for {row.GetType().Name}.", nameof(row)),
        };

    /// <summary>The tables' unique indexes.</summary>
    private void AssertUnique()
    {
        Assert.Distinct(All<Message>().Select(m => (m.Author, m.Id)));
        Assert.Distinct(All<PostedPrompt>().Select(p => p.Id));
        Assert.Distinct(All<Case>().Select(c => c.Position));
        Assert.Distinct(All<Flag>().Select(f => (f.Case, f.Reporter, f.Reason)));
    }
}
