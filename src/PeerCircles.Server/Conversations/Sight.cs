using System.Globalization;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Prompts;
using PeerCircles.Server.Live;

namespace PeerCircles.Server.Conversations;

/// <summary>Whoever looks: a person and the stretches in which they were in the circle.</summary>
/// <param name="JoinedAt">When they took the seat that they have.</param>
/// <param name="Cards">Position of the prompt that was on the card when each stay began.</param>
/// <param name="Blocked">Whom they don't want to hear.</param>
internal sealed record Viewer(
    PersonId Person,
    IReadOnlyList<Stay> Stays,
    DateTimeOffset JoinedAt,
    IReadOnlyList<long> Cards,
    IReadOnlySet<PersonId> Blocked
)
{
    /// <summary>What a browser knows from before this has to be forgotten.</summary>
    public long Since => Stays[^1].Afresh ?? Stays[^1].From;

    public bool MayRead(long position) => Stays.Any(s => s.Covers(position));

    public bool MayReadPrompt(long position) => Cards.Contains(position) || MayRead(position);
}

/// <summary>All that was said to one message by support phrases.</summary>
internal sealed record SupportOn(long Position, IReadOnlyCollection<PhrasesSaid> Said);

/// <summary>
/// The one place that decides what of a circle a person sees. Reading asks it row by row for a viewer; delivering asks it
/// once for all present. Both come from the same three questions: is it in their window, are they of the pair, and do they
/// want to hear whose it is?
/// </summary>
internal static class Sight
{
    private static readonly HashSet<PersonId> s_nobody = [];

    /// <summary>The row as this viewer may see it, or null.</summary>
    public static CircleRow? See(object row, Viewer viewer) =>
        Readable(row, viewer) is { } seen ? Without(viewer.Blocked, seen) : null;

    /// <summary>A part of a delivery as someone may see it who has blocked these people, or null.</summary>
    public static CircleRow? Without(IReadOnlySet<PersonId> blocked, Part part) =>
        blocked.Count == 0 ? part.Row
        : part.Without is { } make ? make(blocked)
        : Without(blocked, part.Row);

    private static CircleRow? Without(IReadOnlySet<PersonId> blocked, CircleRow row) =>
        row switch
        {
            // That something was said stays to be seen, so that what others answer keeps its place.
            MessageRow message when blocked.Contains(new PersonId(message.Author)) => message with
            {
                State = message.State == MessageShown.Visible ? MessageShown.Blocked : message.State,
                Text = null,
                ContentNotes = [],
                EditedAt = null,
            },
            ExchangeRow exchange
                when blocked.Contains(new PersonId(exchange.Reflector))
                    || blocked.Contains(new PersonId(exchange.Speaker)) => null,
            _ => row,
        };

    private static CircleRow? Readable(object row, Viewer viewer) =>
        row switch
        {
            CircleProfile profile => Row(profile),
            // Who left before this person first came, and none of whose words they may read, stays unknown to them.
            Membership member => member.HoldsSeat || member.Changed >= viewer.Stays[0].From
                ? Row(member, KnewBefore(member, viewer.JoinedAt))
                : null,
            Message message => viewer.MayRead(message.Position) ? Row(message) : null,
            SupportOn support => viewer.MayRead(support.Position) ? Row(support, viewer.Person, viewer.Blocked) : null,
            // The prompt that someone found on the card is theirs too, though it was put before they joined.
            PostedPrompt prompt => viewer.MayReadPrompt(prompt.Position) ? Row(prompt) : null,
            EmpathyExchange exchange => viewer.MayRead(exchange.Share) && viewer.MayRead(exchange.Reflected)
                ? Row(exchange, exchange.IsOfPair(viewer.Person))
                : null,
            _ => null,
        };

    /// <summary>What of a changed row goes to whom.</summary>
    public static IEnumerable<Part> Parts(Circle circle, object row, long sequence)
    {
        var roster = circle.Roster;
        switch (row)
        {
            case Message message when message.Position == sequence:
                return [new Part(Row(message), roster.Active)];
            case Message message:
                return [new Part(Row(message), Readers(roster, message.Position))];
            case PhrasesSaid said:
                return PartsOf(circle, said, sequence);
            case EmpathyExchange exchange:
                return PartsOf(exchange, Readers(roster, exchange.Share, exchange.Reflected), sequence);
            case CircleProfile profile:
                return [new Part(Row(profile), roster.Active)];
            case Membership member:
                return PartsOf(roster, member);
            case PostedPrompt prompt:
                return [new Part(Row(prompt), roster.Active)];
            default:
                return [];
        }
    }

    private static MessageRow Row(Message message) =>
        new()
        {
            Changed = message.Changed,
            Position = message.Position,
            Id = message.Id.Value,
            Author = message.Author.Value,
            PostedAt = message.PostedAt,
            State = Shown(message.State),
            Text = message.State == MessageState.Visible ? message.Text?.Reveal() : null,
            ReplyTo = message.ReplyTo,
            ContentNotes = message.State == MessageState.Visible ? message.ContentNotes : [],
            EditedAt = message.EditedAt,
        };

    private static MessageShown Shown(MessageState state) =>
        state switch
        {
            MessageState.Visible => MessageShown.Visible,
            MessageState.Hidden => MessageShown.Hidden,
            MessageState.Deleted => MessageShown.Deleted,
            MessageState.Gone => MessageShown.Gone,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <param name="viewer">Nobody in particular, for all who said nothing themselves and aren't the author.</param>
    private static SupportRow Row(SupportOn support, PersonId? viewer, IReadOnlySet<PersonId> blocked)
    {
        var isAuthor = support.Said.Any(s => s.Author == viewer);
        var heard = support.Said.Where(s => !blocked.Contains(s.Person));
        var said = heard.SelectMany(s => s.Phrases.Select(p => new PhraseBy(p, s.Person.Value))).ToList();
        return new SupportRow
        {
            Changed = support.Said.Max(s => isAuthor || s.Person == viewer ? s.OwnChanged : s.Changed),
            Position = support.Position,
            Said = [.. said.Select(s => s.Phrase).Distinct().Order()],
            Mine = support.Said.FirstOrDefault(s => s.Person == viewer)?.Phrases ?? [],
            By = isAuthor ? [.. said.OrderBy(s => s.Phrase).ThenBy(s => s.Person)] : null,
        };
    }

    /// <summary>Who said something is told to the author alone; the others hear only of a phrase that is new or gone.</summary>
    private static IEnumerable<Part> PartsOf(Circle circle, PhrasesSaid changed, long sequence)
    {
        var support = new SupportOn(changed.Position, circle.Support.On(changed.Position));
        var hear = Readers(circle.Roster, changed.Position);
        if (changed.Changed != sequence)
            hear = hear.FindAll(p => p == changed.Author || p == changed.Person);
        return hear.GroupBy(p => p == changed.Author || support.Said.Any(s => s.Person == p) ? p : (PersonId?)null)
            .Select(same => new Part(Row(support, same.Key, s_nobody), [.. same])
            {
                Without = blocked => Row(support, same.Key, blocked),
            });
    }

    private static IEnumerable<Part> PartsOf(EmpathyExchange exchange, List<PersonId> readers, long sequence)
    {
        var pair = readers.FindAll(exchange.IsOfPair);
        yield return new Part(Row(exchange, isOfPair: true), pair);
        if (exchange.Changed == sequence)
            yield return new Part(Row(exchange, isOfPair: false), readers.FindAll(p => !exchange.IsOfPair(p)));
    }

    private static IEnumerable<Part> PartsOf(Roster roster, Membership member)
    {
        var knew = roster.Active.ToLookup(p => KnewBefore(member, roster.Find(p)!.JoinedAt));
        if (knew[true].Any())
            yield return new Part(Row(member, knewBefore: true), [.. knew[true]]);
        yield return new Part(Row(member, knewBefore: false), [.. knew[false]]);
    }

    /// <summary>What somebody was called before is for those who were there when they took another name.</summary>
    private static bool KnewBefore(Membership member, DateTimeOffset joinedAt) => member.RenamedAt >= joinedAt;

    private static List<PersonId> Readers(Roster roster, params long[] positions) =>
        [.. roster.Active.Where(person => Array.TrueForAll(positions, p => roster.MayRead(person, p)))];

    private static ProfileRow Row(CircleProfile circle) =>
        new()
        {
            Changed = circle.Changed,
            Name = circle.Name,
            Theme = circle.Theme,
            Language = circle.Language,
            Format = circle.Format,
            TimeZone = circle.TimeZone,
            Weekly = circle.Weekly.ToView(),
            Capacity = circle.Capacity,
            ListenerSeats = circle.ListenerSeats,
            Pace = circle.Pace,
            State = circle.State,
            RetentionDays = circle.RetentionDays,
            JoinPolicy = circle.JoinPolicy,
            Agreement = new AgreementView(circle.AgreementVersion, circle.AgreementLines),
        };

    private static MemberRow Row(Membership member, bool knewBefore) =>
        new()
        {
            Changed = member.Changed,
            Person = member.Person.Value,
            Name = member.Name,
            FormerName = knewBefore ? member.FormerName : null,
            RenamedAt = knewBefore ? member.RenamedAt : null,
            Colour = member.Colour,
            Role = member.Role,
            State = member.State,
            Listens = member.Listens,
            MutedUntil = member.MutedUntil,
        };

    private static PromptRow Row(PostedPrompt prompt) =>
        new()
        {
            Changed = prompt.Changed,
            Position = prompt.Position,
            Id = prompt.Id.Value,
            Text = prompt.Text.Reveal(),
            Theme = prompt.Theme,
            Depth = prompt.Depth,
            ContentNotes = prompt.ContentNotes,
            Source = prompt.Source,
            PostedBy = prompt.PostedBy.Value,
            PostedAt = prompt.PostedAt,
        };

    private static ExchangeRow Row(EmpathyExchange exchange, bool isOfPair) =>
        new()
        {
            Changed = isOfPair ? Math.Max(exchange.Changed, exchange.PairChanged) : exchange.Changed,
            Id = exchange.Id.Value,
            Share = exchange.Share,
            Reflector = exchange.Reflector.Value,
            Speaker = exchange.Speaker.Value,
            Text = exchange.Withdrawn ? null : exchange.Text?.Reveal(),
            Withdrawn = exchange.Withdrawn,
            Attempt = exchange.Attempt,
            ReflectedAt = exchange.ReflectedAt,
            Heard = exchange.State == ExchangeState.Heard,
            Pair = isOfPair ? Pair(exchange) : null,
        };

    private static PairView Pair(EmpathyExchange exchange) =>
        new(
            exchange.State,
            exchange.Answer,
            exchange.IsOpen ? EmpathyExchange.MostAttempts - exchange.Attempt : 0,
            exchange is { Withdrawn: false, Receipt: { } r }
                ? new ReceiptView(
                    r.Understood,
                    r.AcceptedAsIAm,
                    r.CaredFor,
                    r.Words?.Reveal(),
                    exchange.ReceiptSentAt!.Value
                )
                : null
        );

    public static WeeklyView ToView(this Domain.Meetings.WeeklyRule rule) =>
        new(
            rule.Day.ToString().ToLowerInvariant(),
            rule.Start.ToString("HH:mm", CultureInfo.InvariantCulture),
            rule.Minutes
        );
}
