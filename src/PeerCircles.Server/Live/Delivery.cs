using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Conversations;

namespace PeerCircles.Server.Live;

/// <summary>A row as some of the circle's people see it. Who they are was decided when the change was made.</summary>
internal readonly record struct Part(CircleRow Row, IReadOnlyCollection<PersonId> Audience)
{
    /// <summary>Made for those who have blocked somebody, where the row alone doesn't tell whose it is.</summary>
    public Func<IReadOnlySet<PersonId>, CircleRow>? Without { get; init; }
}

/// <summary>What one committed change means for browsers. Made in the room, while it knows who may read what.</summary>
internal sealed record Delivery
{
    public required CircleId Circle { get; init; }
    public required long Before { get; init; }
    public required long Sequence { get; init; }
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>People whose seat ended with this change: the gateway drops them before the command returns.</summary>
    public required IReadOnlyList<Membership> Unseated { get; init; }

    /// <summary>People who see the circle anew from this change on.</summary>
    public required IReadOnlyList<PersonId> Afresh { get; init; }
    public required IReadOnlyList<CaseAudience> Cases { get; init; }
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>Notices of what was taken back before anybody was told.</summary>
    public required IReadOnlyList<NoticeId> Withdrawn { get; init; }

    public static Delivery From(Circle circle, CircleChange change)
    {
        var parts = new List<Part>(change.Writes.Count);
        List<Membership>? unseated = null;
        List<PersonId>? afresh = null;
        HashSet<CaseId>? cases = null;
        List<Notice>? notices = null;
        List<NoticeId>? withdrawn = null;
        foreach (var write in change.Writes)
        {
            parts.AddRange(Sight.Parts(circle, write.Row, change.Sequence));
            switch (write.Row)
            {
                case Membership { IsActive: false } member:
                    (unseated ??= []).Add(member);
                    break;
                case Message message when circle.Cases.OpenOn(message.Position) is { } on:
                    // Whoever looks at the case should see what became of its message.
                    (cases ??= []).Add(on);
                    break;
                case Stay stay when stay.Afresh == change.Sequence:
                    (afresh ??= []).Add(stay.Person);
                    break;
                case Case @case:
                    (cases ??= []).Add(@case.Id);
                    break;
                case CaseAction action:
                    (cases ??= []).Add(action.Case);
                    break;
                case Flag flag:
                    (cases ??= []).Add(flag.Case);
                    break;
                case Notice notice when write.Action == RowAction.Insert:
                    (notices ??= []).Add(notice);
                    break;
                case Notice { WithdrawnAt: not null } notice:
                    (withdrawn ??= []).Add(notice.Id);
                    break;
            }
        }
        return new Delivery
        {
            Circle = change.Circle,
            Before = change.Before,
            Sequence = change.Sequence,
            Parts = parts,
            Unseated = unseated ?? [],
            Afresh = afresh ?? [],
            Cases = cases is null ? [] : [.. cases.Select(circle.Cases.AudienceOf)],
            Notices = notices ?? [],
            Withdrawn = withdrawn ?? [],
        };
    }
}
