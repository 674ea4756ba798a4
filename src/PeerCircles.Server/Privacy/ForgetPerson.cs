using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;

namespace PeerCircles.Server.Privacy;

/// <summary>
/// The steps by which a circle forgets somebody, each one change of its room and each safe to take twice: first their seat and
/// name, then, one by one, what they said.
/// </summary>
[GenerateSerializer, Immutable]
internal sealed record ForgetMemberCommand([property: Id(0)] Guid Person) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Roster.Erase(new PersonId(Person), moment.Now);
        // Where they only waited, or had a place once: nothing is held for them any more.
        circle.Seats.StepBack(new PersonId(Person), moment.Now);
        return new Nothing();
    }
}

[GenerateSerializer, Immutable]
internal sealed record ForgetMessageCommand([property: Id(0)] Guid Person, [property: Id(1)] long Position)
    : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Message = Position, ExchangesOn = Position };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Revisions.Erase(new PersonId(Person), Position);
        return new Nothing();
    }
}

[GenerateSerializer, Immutable]
internal sealed record ForgetExchangeCommand([property: Id(0)] Guid Person, [property: Id(1)] Guid Exchange)
    : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Exchange = new ExchangeId(Exchange) };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Empathy.Erase(new PersonId(Person), new ExchangeId(Exchange));
        return new Nothing();
    }
}

[GenerateSerializer, Immutable]
internal sealed record ForgetPhrasesCommand([property: Id(0)] Guid Person, [property: Id(1)] long Position)
    : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Message = Position, SupportOn = Position };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Support.Erase(new PersonId(Person), Position);
        return new Nothing();
    }
}

[GenerateSerializer, Immutable]
internal sealed record ForgetInCaseCommand([property: Id(0)] Guid Person, [property: Id(1)] Guid Case)
    : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Cases.Erase(new PersonId(Person), new CaseId(Case));
        return new Nothing();
    }
}
