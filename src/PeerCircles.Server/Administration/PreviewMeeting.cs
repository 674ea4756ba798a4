using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Administration;

/// <summary>When a circle with this rule would meet next: an administrator sees it in their own time before they decide.</summary>
public sealed record PreviewMeeting(WeeklyWords Weekly, string Zone) : IAsk<Occurrence>;

internal sealed class PreviewMeetingValidator : AbstractValidator<PreviewMeeting>
{
    public PreviewMeetingValidator()
    {
        RuleFor(p => p.Weekly).SetValidator(new WeeklyRules());
        RuleFor(p => p.Zone).MustBeAZone();
    }
}

internal sealed class PreviewMeetingHandler(Occurrences occurrences, TimeProvider time)
    : IRequestHandler<PreviewMeeting, Outcome<Occurrence>>
{
    public Task<Outcome<Occurrence>> Handle(PreviewMeeting request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<Occurrence>>(occurrences.Next(request.Weekly.ToRule(request.Zone), time.Now()));
}
