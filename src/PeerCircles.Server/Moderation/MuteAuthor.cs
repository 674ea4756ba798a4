using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Whoever said it may read and not speak in this circle for a while. Refused where somebody is worried about them.</summary>
/// <param name="Minutes">5 to 43,200: thirty days.</param>
/// <param name="Why">What they are told.</param>
public sealed record MuteAuthor(Caller Caller, Guid Case, int Minutes, string Why) : IAsk<CaseView>;

internal sealed class MuteAuthorValidator : AbstractValidator<MuteAuthor>
{
    private const int AMonth = 30 * 24 * 60;

    public MuteAuthorValidator()
    {
        RuleFor(m => m.Minutes)
            .InclusiveBetween(5, AMonth)
            .Because("minutes", "Choose between five minutes and thirty days.");
        RuleFor(m => m.Why).Cascade(CascadeMode.Stop).StaffNote();
    }
}

internal sealed class MuteAuthorHandler(CaseDesk desk) : IRequestHandler<MuteAuthor, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(MuteAuthor request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new MuteAuthorCommand(staff, request.Case, request.Minutes, request.Why),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record MuteAuthorCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] int Minutes,
    [property: Id(3)] string Why
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Mute(
                Staff.ToDomain(),
                new CaseId(Case),
                moment.Now.AddMinutes(Minutes),
                new MessageText(Why),
                moment.Now
            )
            .Select(_ => new CaseHandled());
}
