using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Empathy;

/// <summary>The speaker tells the reflector how understood they felt. Nobody else ever hears of it.</summary>
public sealed record SendReceipt(Caller Caller, Guid Circle, Guid Exchange, ReceiptWords Receipt)
    : IAsk<ExchangeStepTaken>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.Reflect;
}

/// <summary>1–7 each.</summary>
/// <param name="Words">At most 500 characters, if any.</param>
[GenerateSerializer, Immutable]
public sealed record ReceiptWords(
    [property: Id(0)] int Understood,
    [property: Id(1)] int AcceptedAsIAm,
    [property: Id(2)] int CaredFor,
    [property: Id(3)] string? Words
);

internal sealed class SendReceiptValidator : AbstractValidator<SendReceipt>
{
    private const int MostCharacters = 500;

    public SendReceiptValidator()
    {
        RuleFor(r => r.Receipt)
            .Must(r => r is not null && IsScale(r.Understood) && IsScale(r.AcceptedAsIAm) && IsScale(r.CaredFor))
            .Because("receipt_scale", "Each of the three goes from 1 to 7.");
        RuleFor(r => r.Receipt.Words!)
            .Cascade(CascadeMode.Stop)
            .Words(MostCharacters, MostCharacters * 8)
            .When(r => r.Receipt?.Words is not null);
    }

    private static bool IsScale(int value) => value is >= 1 and <= 7;
}

internal sealed class SendReceiptHandler(Rooms rooms) : IRequestHandler<SendReceipt, Outcome<ExchangeStepTaken>>
{
    public Task<Outcome<ExchangeStepTaken>> Handle(SendReceipt request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new SendReceiptCommand(request.Caller.Person.Value, request.Exchange, request.Receipt)
        );
}

[GenerateSerializer, Immutable]
internal sealed record SendReceiptCommand(
    [property: Id(0)] Guid Speaker,
    [property: Id(1)] Guid Exchange,
    [property: Id(2)] ReceiptWords Receipt
) : RoomCommand<ExchangeStepTaken>
{
    public override RoomNeeds Needs => new() { Exchange = new ExchangeId(Exchange) };

    public override Outcome<ExchangeStepTaken> Apply(Circle circle, RoomMoment moment)
    {
        var words = Receipt.Words is null ? null : new MessageText(Receipt.Words);
        var receipt = new Receipt(Receipt.Understood, Receipt.AcceptedAsIAm, Receipt.CaredFor, words);
        return circle
            .Empathy.SendReceipt(new PersonId(Speaker), new ExchangeId(Exchange), receipt, moment.Now)
            .Select(ExchangeStepTaken.From);
    }
}
