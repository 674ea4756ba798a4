using System.Net;
using System.Net.Http.Json;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Live;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Prompts;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>What people do in a room. <c>Says</c> expects a yes; <c>TriesToSay</c> gives the answer, whatever it is.</summary>
internal static class Talk
{
    public static async Task<RoomEntered> Enters(this Person person, TestCircle circle) =>
        (await person.TriesToEnter(circle)).Yes();

    public static Task<Answer<RoomEntered>> TriesToEnter(this Person person, TestCircle circle) =>
        person.Browser.Enters(circle);

    public static Task<Answer<RoomEntered>> Enters(this Browser browser, TestCircle circle) =>
        browser.Ask<RoomEntered>(nameof(ICircleHub.EnterRoom), circle.Id);

    public static Task<Answer<Nothing>> TriesToRest(this Person person, TestCircle circle, bool resting = true) =>
        person.Browser.Ask<Nothing>(nameof(ICircleHub.TakeBreak), circle.Id, resting);

    public static Task<Answer<Nothing>> TriesToType(this Person person, TestCircle circle, bool typing = true) =>
        person.Browser.Ask<Nothing>(nameof(ICircleHub.SetTyping), circle.Id, typing);

    public static async Task<MessageSent> Says(
        this Person person,
        string text,
        TestCircle circle,
        long? replyTo = null,
        Guid? id = null,
        params string[] notes
    ) => (await person.TriesToSay(text, circle, replyTo, id, notes)).Yes();

    public static Task<Answer<MessageSent>> TriesToSay(
        this Person person,
        string text,
        TestCircle circle,
        long? replyTo = null,
        Guid? id = null,
        params string[] notes
    ) =>
        person.Browser.Ask<MessageSent>(
            nameof(ICircleHub.SendMessage),
            circle.Id,
            id ?? NewId.At(person.Server.Time.Now()),
            person.InConfidence(text),
            replyTo,
            notes
        );

    public static Task<Answer<MessageSent>> TriesToSay(this Browser browser, string text, TestCircle circle, Guid id) =>
        browser.Ask<MessageSent>(nameof(ICircleHub.SendMessage), circle.Id, id, text, null, Array.Empty<string>());

    public static Task<Answer<MessageReworded>> TriesToEdit(
        this Person person,
        long position,
        long seen,
        string text,
        TestCircle circle,
        params string[] notes
    ) =>
        person.Browser.Ask<MessageReworded>(
            nameof(ICircleHub.EditMessage),
            circle.Id,
            position,
            seen,
            person.InConfidence(text),
            notes
        );

    public static Task<Answer<Nothing>> TriesToDelete(this Person person, long position, TestCircle circle) =>
        person.Browser.Ask<Nothing>(nameof(ICircleHub.DeleteMessage), circle.Id, position);

    public static Task<Answer<Nothing>> TriesToNote(
        this Person person,
        long position,
        TestCircle circle,
        params string[] notes
    ) => person.Browser.Ask<Nothing>(nameof(ICircleHub.NoteMessage), circle.Id, position, notes);

    public static Task<Answer<Nothing>> TriesToSupport(
        this Person person,
        long position,
        Phrase phrase,
        TestCircle circle,
        bool said = true
    ) => person.Browser.Ask<Nothing>(nameof(ICircleHub.SayPhrase), circle.Id, position, phrase, said);

    public static Task<MessageRow> Hears(this Person person, string text, TestCircle circle) =>
        person.Browser.Hears(text, circle);

    public static async Task<MessageRow> Hears(this Browser browser, string text, TestCircle circle)
    {
        var changes = await browser.Ear.Hears<CircleChanges>(
            c => c.Circle == circle.Id && c.Rows.OfType<MessageRow>().Any(m => m.Text == text),
            $"\"{text}\" in {circle.Name}"
        );
        return changes.Rows.OfType<MessageRow>().First(m => m.Text == text);
    }

    /// <summary>All rows of a kind that this person was told live, in the order they came.</summary>
    public static IReadOnlyList<T> Heard<T>(this Person person, TestCircle circle)
        where T : CircleRow =>
        [
            .. person
                .Browser.Ear.All<CircleChanges>()
                .Where(c => c.Circle == circle.Id)
                .SelectMany(c => c.Rows)
                .OfType<T>(),
        ];

    public static async Task<T> Hears<T>(this Person person, TestCircle circle, Func<T, bool> fits)
        where T : CircleRow
    {
        var changes = await person.Browser.Ear.Hears<CircleChanges>(
            c => c.Circle == circle.Id && c.Rows.OfType<T>().Any(fits),
            $"such a {typeof(T).Name} in {circle.Name}"
        );
        return changes.Rows.OfType<T>().First(fits);
    }

    public static Task<Answer<PromptSent>> TriesToAsk(
        this Person person,
        string question,
        TestCircle circle,
        Guid? id = null
    ) =>
        person.Browser.Ask<PromptSent>(
            nameof(ICircleHub.PostPrompt),
            circle.Id,
            id ?? NewId.At(person.Server.Time.Now()),
            new PromptWords(null, person.InConfidence(question), [])
        );

    public static async Task<PromptSent> Asks(this Person person, string question, TestCircle circle) =>
        (await person.TriesToAsk(question, circle)).Yes();

    public static Task<Answer<FlagTaken>> TriesToFlag(
        this Person person,
        long position,
        TestCircle circle,
        FlagReason reason = FlagReason.R6,
        string? words = null,
        Guid? id = null
    ) =>
        person.Browser.Ask<FlagTaken>(
            nameof(ICircleHub.FlagMessage),
            circle.Id,
            id ?? NewId.At(person.Server.Time.Now()),
            position,
            reason,
            person.InConfidence(words)
        );

    public static Task<Answer<ExchangeStepTaken>> TriesToReflect(
        this Person person,
        long share,
        string text,
        TestCircle circle,
        Guid? exchange = null
    ) =>
        person.Browser.Ask<ExchangeStepTaken>(
            nameof(ICircleHub.ReflectShare),
            circle.Id,
            exchange ?? NewId.At(person.Server.Time.Now()),
            share,
            person.InConfidence(text)
        );

    public static async Task<Guid> Reflects(this Person person, long share, string text, TestCircle circle) =>
        (await person.TriesToReflect(share, text, circle)).Yes().Exchange;

    public static Task<Answer<ExchangeStepTaken>> TriesToReflectAgain(
        this Person person,
        Guid exchange,
        int attempt,
        string text,
        TestCircle circle
    ) =>
        person.Browser.Ask<ExchangeStepTaken>(
            nameof(ICircleHub.ReflectAgain),
            circle.Id,
            exchange,
            attempt,
            person.InConfidence(text)
        );

    public static Task<Answer<ExchangeStepTaken>> TriesToAnswer(
        this Person person,
        Guid exchange,
        int attempt,
        ReflectionAnswer answer,
        TestCircle circle
    ) =>
        person.Browser.Ask<ExchangeStepTaken>(
            nameof(ICircleHub.AnswerReflection),
            circle.Id,
            exchange,
            attempt,
            answer
        );

    public static Task<Answer<ExchangeStepTaken>> TriesToThank(
        this Person person,
        Guid exchange,
        ReceiptWords receipt,
        TestCircle circle
    ) => person.Browser.Ask<ExchangeStepTaken>(nameof(ICircleHub.SendReceipt), circle.Id, exchange, receipt);

    /// <summary>A page of what this person finds, in one circle or in all of theirs.</summary>
    public static async Task<FoundMessages> Searches(
        this Person person,
        string words,
        TestCircle? circle = null,
        string? before = null
    )
    {
        var answer = await person.TriesToSearch(words, circle, before);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = TestContext.Current.CancellationToken;
        return (await answer.Content.ReadFromJsonAsync<FoundMessages>(Wire.Options, token))!;
    }

    public static Task<HttpResponseMessage> TriesToSearch(
        this Person person,
        string words,
        TestCircle? circle = null,
        string? before = null
    ) => person.Post("/api/search", new SearchBody(words, circle?.Id, before));

    /// <summary>
    /// Returns when everything that was committed before has reached this person, if it ever will: one thread tells all
    /// browsers in the order of the commits, so what stands behind it can't have overtaken it. No clock is needed.
    /// </summary>
    public static async Task HasHeardAllThereIs(this Person person)
    {
        var alone = await person.Server.HasCircle(person, []);
        await person.Enters(alone);
        await person.Says("Is there anything else?", alone);
        await person.Hears("Is there anything else?", alone);
    }

    /// <summary>The last that this person was told about who is here is exactly these people.</summary>
    public static Task Sees(this Person person, TestCircle circle, params Person[] people) =>
        person.Browser.Ear.Hears<RoomPresence>(
            p =>
                p == person.Browser.Ear.All<RoomPresence>().Last(l => l.Circle == circle.Id)
                && p.Present.ToHashSet().SetEquals(people.Select(one => one.Id.Value)),
            $"{string.Join(", ", people.Select(p => p.Name))} in {circle.Name}"
        );

    /// <summary>The last that this person was told about who rests here is exactly these people.</summary>
    public static Task SeesResting(this Person person, TestCircle circle, params Person[] people) =>
        person.Browser.Ear.Hears<RoomPresence>(
            p =>
                p == person.Browser.Ear.All<RoomPresence>().Last(l => l.Circle == circle.Id)
                && p.Resting.ToHashSet().SetEquals(people.Select(one => one.Id.Value)),
            $"{string.Join(", ", people.Select(p => p.Name))} at rest in {circle.Name}"
        );

    /// <summary>The last that this person was told about who is writing here is exactly these people.</summary>
    public static Task SeesTyping(this Person person, TestCircle circle, params Person[] people) =>
        person.Browser.Ear.Hears<RoomTyping>(
            t =>
                t == person.Browser.Ear.All<RoomTyping>().Last(l => l.Circle == circle.Id)
                && t.Typing.ToHashSet().SetEquals(people.Select(one => one.Id.Value)),
            $"{string.Join(", ", people.Select(p => p.Name))} writing in {circle.Name}"
        );

    /// <summary>The answer's value; anything but a yes fails the test with the reason given.</summary>
    public static T Yes<T>(this Answer<T> answer)
    {
        Assert.True(answer.Ok, $"Refused: {answer.Code} {answer.Reason}");
        return answer.Value!;
    }

    /// <summary>Expects this very no.</summary>
    public static void No<T>(this Answer<T> answer, string code, string? reason = null)
    {
        Assert.False(answer.Ok, "This was allowed.");
        Assert.Equal(code, answer.Code);
        if (reason is not null)
            Assert.Equal(reason, answer.Reason);
    }
}
