using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Facilitation;

/// <summary>Everything that a facilitator wants at a glance before and during a meeting.</summary>
public sealed record PrepareMeeting(Caller Caller, Guid Circle) : IAsk<LedCircle>;

/// <param name="Role">The caller's own.</param>
/// <param name="Meeting">The one under way; null when none is.</param>
/// <param name="Here">Who has the room open now.</param>
/// <param name="PromptsPosted">Those of the library's prompts that were put to the circle since the caller came.</param>
public sealed record LedCircle(
    Guid Id,
    string Name,
    string Theme,
    MemberRole Role,
    string TimeZone,
    Occurrence? Meeting,
    Occurrence Next,
    FormatView Format,
    IReadOnlyList<LedMember> People,
    IReadOnlyList<Guid> Here,
    IReadOnlyList<string> PromptsPosted
);

/// <summary>Somebody with a seat.</summary>
public sealed record LedMember(
    Guid Person,
    string Name,
    int Colour,
    MemberRole Role,
    MembershipState State,
    DateTimeOffset Since,
    DateTimeOffset? MutedUntil
);

public sealed record FormatView(string Slug, string Name, string Description, IReadOnlyList<StageView> Stages);

/// <param name="Minutes">Null: as long as it takes, or as many seconds for each person as said.</param>
/// <param name="Notes">For whoever facilitates.</param>
public sealed record StageView(
    string Key,
    string Name,
    int? Minutes,
    int? SecondsPerPerson,
    string MemberText,
    IReadOnlyList<string> Notes
);

internal sealed class PrepareMeetingHandler(
    CirclesDb db,
    Formats formats,
    Occurrences occurrences,
    Gateway gateway,
    TimeProvider time
) : IRequestHandler<PrepareMeeting, Outcome<LedCircle>>
{
    public async Task<Outcome<LedCircle>> Handle(PrepareMeeting request, CancellationToken cancellationToken)
    {
        var (id, person) = (new CircleId(request.Circle), request.Caller.Person);
        var lead = await db.LeadAsync(id, person, cancellationToken);
        if (lead.IsRefused)
            return lead.Refusal!;
        var circle = await db.Circles.AsNoTracking().SingleAsync(c => c.Id == id, cancellationToken);
        var seated = await db
            .Memberships.AsNoTracking()
            .Where(m => m.Circle == id && m.State != MembershipState.Left && m.State != MembershipState.Removed)
            .ToListAsync(cancellationToken);
        var now = time.Now();
        return new LedCircle(
            circle.Id.Value,
            circle.Name,
            circle.Theme,
            lead.Value.Role,
            circle.TimeZone,
            occurrences.Current(circle.Weekly, now),
            occurrences.Next(circle.Weekly, now),
            View(formats.Find(circle.Format) ?? formats.Default),
            [.. seated.OrderBy(m => m.Role == MemberRole.Member).ThenBy(m => m.JoinedAt).Select(m => View(m, now))],
            [.. seated.Where(m => gateway.IsInRoom(m.Person, id)).Select(m => m.Person.Value)],
            await PromptsPostedAsync(id, person, cancellationToken)
        );
    }

    private Task<List<string>> PromptsPostedAsync(CircleId circle, PersonId person, CancellationToken token) =>
        db
            .PostedPrompts.Where(p => p.Circle == circle && p.FromLibrary != null)
            .Where(p =>
                db.Stays.Any(s =>
                    s.Circle == circle
                    && s.Person == person
                    && s.From <= p.Position
                    && (s.Until == null || s.Until >= p.Position)
                )
            )
            .Select(p => p.FromLibrary!)
            .Distinct()
            .ToListAsync(token);

    private static LedMember View(Membership member, DateTimeOffset now) =>
        new(
            member.Person.Value,
            member.Name,
            member.Colour,
            member.Role,
            member.State,
            member.JoinedAt,
            member.IsMuted(now) ? member.MutedUntil : null
        );

    private static FormatView View(MeetingFormat format) =>
        new(
            format.Slug,
            format.Name,
            format.Description,
            [
                .. format.Stages.Select(s => new StageView(
                    s.Key,
                    s.Name,
                    s.Minutes,
                    s.SecondsPerPerson,
                    s.MemberText,
                    s.FacilitatorNotes
                )),
            ]
        );
}
