using System.Text.Json;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Empathy;

public sealed class EmpathyExchangeTests(SharedServer shared) : Scene(shared)
{
    private static readonly ReceiptWords Felt = new(6, 7, 6, "That was what I meant.");

    [Fact]
    public async Task Ben_reflects_what_Ana_said_until_she_feels_heard_and_she_tells_him_how_understood_she_felt()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(cleo, [ana, ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);
        var share = await ana.Says("I held back tears all week.", circle);

        var exchange = await ben.Reflects(share.Position, "You kept it in.", circle);
        var first = await ana.Hears<ExchangeRow>(circle, e => e.Id == exchange);
        Assert.Equal((1, ExchangeState.AwaitingAnswer), (first.Attempt, first.Pair!.State));
        (await ana.TriesToAnswer(exchange, 1, ReflectionAnswer.Partly, circle)).Yes();
        var partly = await ben.Hears<ExchangeRow>(circle, e => e.Pair?.Answer == ReflectionAnswer.Partly);
        Assert.Equal(2, partly.Pair!.TriesLeft);
        (await ben.TriesToReflectAgain(exchange, 2, "You kept it in, and it cost you.", circle)).Yes();
        (await ana.TriesToAnswer(exchange, 2, ReflectionAnswer.Yes, circle)).Yes();
        await ben.Hears<ExchangeRow>(circle, e => e.Heard);
        (await ana.TriesToThank(exchange, Felt, circle)).Yes();

        var thanked = await ben.Hears<ExchangeRow>(circle, e => e.Pair?.Receipt is not null);
        Assert.Equal((6, 7, 6, "That was what I meant."), Words(thanked.Pair!.Receipt!));
        Assert.Equal(Words(thanked.Pair!.Receipt!), Words(Seen(await ana.Loads(circle), exchange).Pair!.Receipt!));
    }

    [Fact]
    public async Task A_third_person_sees_the_reflection_and_that_it_was_heard_and_nothing_of_what_passed_between_the_two()
    {
        var (ana, ben, cleo, mo) = (
            await Has("Ana"),
            await Has("Ben"),
            await Has("Cleo"),
            await Has("Mo", PeerCircles.Server.SignIn.CommunityRoles.Moderator)
        );
        var circle = await HasCircle(cleo, [ana, ben]);
        foreach (var person in (Person[])[ana, ben, cleo])
            await person.Enters(circle);
        var share = await ana.Says("I held back tears all week.", circle);
        var exchange = await ben.Reflects(share.Position, "You kept it in.", circle);
        await cleo.Hears<ExchangeRow>(circle, e => e.Id == exchange);

        await Unheard(
            cleo,
            circle,
            exchange,
            async () => (await ana.TriesToAnswer(exchange, 1, ReflectionAnswer.NotYet, circle)).Yes()
        );
        (await ben.TriesToReflectAgain(exchange, 2, "You kept it in, and it cost you.", circle)).Yes();
        (await ana.TriesToAnswer(exchange, 2, ReflectionAnswer.Yes, circle)).Yes();
        await Unheard(cleo, circle, exchange, async () => (await ana.TriesToThank(exchange, Felt, circle)).Yes());

        foreach (var third in (Person[])[cleo, mo])
        {
            (await third.TriesToAnswer(exchange, 2, ReflectionAnswer.Yes, circle)).No("not_found");
            (await third.TriesToReflectAgain(exchange, 3, "Let me.", circle)).No("not_found");
            (await third.TriesToThank(exchange, Felt, circle)).No("not_found");
        }
        Assert.All(cleo.Heard<ExchangeRow>(circle), e => Assert.Null(e.Pair));
        var seen = Seen(await cleo.Loads(circle), exchange);
        Assert.True(seen.Heard);
        Assert.Null(seen.Pair);
        Assert.Equal("You kept it in, and it cost you.", seen.Text);
        Assert.DoesNotContain(
            Felt.Words!,
            JsonSerializer.Serialize(cleo.Browser.Ear.All<object>(), Wire.Options),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task After_the_third_reflection_an_exchange_rests_and_that_is_all_right()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var share = await ana.Says("It is hard to say.", circle);
        var exchange = await ben.Reflects(share.Position, "First go.", circle);
        (await ana.TriesToThank(exchange, Felt, circle)).No("conflict", "receipt_too_early");
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            (await ana.TriesToAnswer(exchange, attempt, ReflectionAnswer.NotYet, circle)).Yes();
            (await ben.TriesToReflectAgain(exchange, attempt + 1, $"Another go {attempt}", circle)).Yes();
        }

        var last = (await ana.TriesToAnswer(exchange, 3, ReflectionAnswer.NotYet, circle)).Yes();

        Assert.Equal(ExchangeState.Rested, last.State);
        (await ben.TriesToReflectAgain(exchange, 4, "And again.", circle)).No("invalid");
        (await ben.TriesToReflectAgain(exchange, 3, "And again.", circle)).No("conflict", "not_your_turn");
        (await ana.TriesToThank(exchange, Felt, circle)).Yes();
    }

    [Fact]
    public async Task Every_step_can_be_sent_again_and_happens_once()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var share = await ana.Says("Say it again.", circle);
        var exchange = Guid.CreateVersion7();
        await Twice(() => ben.TriesToReflect(share.Position, "I heard this.", circle, exchange));
        (await ben.TriesToReflect(share.Position, "I heard that.", circle, exchange)).No(
            "conflict",
            "same_id_other_text"
        );
        await Twice(() => ana.TriesToAnswer(exchange, 1, ReflectionAnswer.Partly, circle));
        (await ana.TriesToAnswer(exchange, 1, ReflectionAnswer.Yes, circle)).No("conflict", "not_your_turn");
        await Twice(() => ben.TriesToReflectAgain(exchange, 2, "I heard this as well.", circle));
        await Twice(() => ana.TriesToAnswer(exchange, 2, ReflectionAnswer.Yes, circle));
        await Twice(() => ana.TriesToThank(exchange, Felt, circle));

        (await ana.TriesToThank(exchange, Felt with { Understood = 1 }, circle)).No("conflict");

        async Task Twice(Func<Task<Answer<ExchangeStepTaken>>> step)
        {
            var before = (await step()).Yes();
            var level = (await ana.Loads(circle)).UpTo;
            Assert.Equal(before, (await step()).Yes());
            Assert.Equal(level, (await ana.Loads(circle)).UpTo);
        }
    }

    [Fact]
    public async Task A_share_has_one_listener_at_a_time_and_nobody_reflects_themselves_or_plays_the_other_part()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(cleo, [ana, ben]);
        var share = await ana.Says("Something to reflect.", circle);
        (await ana.TriesToReflect(share.Position, "Myself.", circle)).No("invalid", "own_share");
        var exchange = await ben.Reflects(share.Position, "I hear you there.", circle);

        (await cleo.TriesToReflect(share.Position, "Me too.", circle)).No("conflict", "someone_is_reflecting");
        (await ben.TriesToAnswer(exchange, 1, ReflectionAnswer.Yes, circle)).No("forbidden", "not_the_speaker");
        (await ana.TriesToReflectAgain(exchange, 2, "Like this.", circle)).No("forbidden", "not_the_reflector");
        (await ben.TriesToThank(exchange, Felt, circle)).No("forbidden", "not_the_speaker");
        (await ana.TriesToAnswer(exchange, 1, ReflectionAnswer.Yes, circle)).Yes();
        (await ben.TriesToReflect(share.Position, "Once more.", circle)).No("conflict", "already_reflected");
        await cleo.Reflects(share.Position, "Now it is my turn.", circle);
    }

    [Theory]
    [InlineData(0, 5, 5)]
    [InlineData(5, 8, 5)]
    [InlineData(5, 5, -1)]
    public async Task A_receipt_goes_from_one_to_seven(int understood, int accepted, int caredFor)
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var share = await ana.Says("Something to reflect.", circle);
        var exchange = await ben.Reflects(share.Position, "I hear you there.", circle);
        (await ana.TriesToAnswer(exchange, 1, ReflectionAnswer.Yes, circle)).Yes();

        var receipt = new ReceiptWords(understood, accepted, caredFor, null);

        (await ana.TriesToThank(exchange, receipt, circle)).No("invalid", "receipt_scale");
        Assert.Null(Seen(await ana.Loads(circle), exchange).Pair!.Receipt);
    }

    /// <summary>Something passes between the pair, and this person hears nothing and sees nothing different.</summary>
    private static async Task Unheard(Person person, TestCircle circle, Guid exchange, Func<Task> happens)
    {
        await person.HasHeardAllThereIs();
        var heard = person.Heard<CircleRow>(circle).Count;
        var before = await person.Loads(circle);
        await happens();
        await person.HasHeardAllThereIs();
        Assert.Equal(heard, person.Heard<CircleRow>(circle).Count);
        Assert.Equal(Seen(before, exchange), Seen(await person.Loads(circle), exchange));
        Assert.Empty((await person.Loads(circle, before.UpTo)).Rows);
    }

    private static ExchangeRow Seen(CircleChanges load, Guid exchange) =>
        load.Rows.OfType<ExchangeRow>().Single(e => e.Id == exchange);

    private static (int, int, int, string?) Words(ReceiptView receipt) =>
        (receipt.Understood, receipt.AcceptedAsIAm, receipt.CaredFor, receipt.Words);
}
