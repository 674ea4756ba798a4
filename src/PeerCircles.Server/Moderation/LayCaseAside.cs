using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>The case rests until a time, and then waits in the queue again.</summary>
/// <param name="Hours">1 to 336: two weeks.</param>
public sealed record LayCaseAside(Caller Caller, Guid Case, int Hours, string? Note) : IAsk<CaseView>;

internal sealed class LayCaseAsideValidator : AbstractValidator<LayCaseAside>
{
    private const int TwoWeeks = 14 * 24;

    public LayCaseAsideValidator()
    {
        RuleFor(l => l.Hours).InclusiveBetween(1, TwoWeeks).Because("hours", "Choose between one hour and two weeks.");
        RuleFor(l => l.Note!).Cascade(CascadeMode.Stop).StaffNote().When(l => l.Note is not null);
    }
}

internal sealed class LayCaseAsideHandler(CaseDesk desk) : IRequestHandler<LayCaseAside, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(LayCaseAside request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new LayCaseAsideCommand(staff, request.Case, request.Hours, request.Note),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record LayCaseAsideCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] int Hours,
    [property: Id(3)] string? Note
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Steps.LayAside(
                Staff.ToDomain(),
                new CaseId(Case),
                moment.Now.AddHours(Hours),
                Note is null ? null : new MessageText(Note),
                moment.Now
            )
            .Select(_ => new CaseHandled());
}
