using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Moderation;

/// <summary>What leaves a case open: a letter to its author, handing it on, laying it aside, giving it back.</summary>
public sealed class Steps
{
    private readonly Circle _circle;
    private readonly CaseBook _cases;

    internal Steps(Circle circle, CaseBook cases) => (_circle, _cases) = (circle, cases);

    /// <summary>A moderator writes to the author: a notice that only they see. Nothing is done to them.</summary>
    public Outcome<CaseAction> Write(StaffMember staff, CaseId id, MessageText words, DateTimeOffset now) =>
        _cases
            .Decisions.Open(staff, id, now)
            .Then<CaseAction>(@case =>
            {
                if (_cases.Decisions.HearsNothing(@case.Author))
                    return ModerationRefusals.AuthorIsGone;
                var action = _cases.Decisions.Record(staff.Person, @case, CaseActionKind.Written, words, now);
                _circle.Audit.Write(staff.Person, AuditAct.AuthorWritten, now, @case.Author, id, @case.Position, words);
                return Tell(
                    action,
                    [Decisions.About(@case, action, @case.Author, NoticeKind.StaffWrote) with { Why = words }]
                );
            });

    /// <summary>A colleague should go on with it. It waits unclaimed; the others are told.</summary>
    /// <param name="colleagues">The other moderators. Parties to the case among them hear nothing.</param>
    public Outcome<CaseAction> HandOn(
        StaffMember staff,
        CaseId id,
        MessageText? note,
        IReadOnlyCollection<PersonId> colleagues,
        DateTimeOffset now
    ) =>
        _cases
            .Decisions.Open(staff, id, now)
            .Then<CaseAction>(@case =>
            {
                var action = _cases.Decisions.Record(staff.Person, @case, CaseActionKind.HandedOn, note, now);
                _cases.Put(
                    CaseBook.Released(@case) with
                    {
                        State = CaseState.Waiting,
                        HandedOnAt = now,
                        FollowUpAt = null,
                    }
                );
                _circle.Audit.Write(staff.Person, AuditAct.CaseHandedOn, now, @case: id);
                var audience = _cases.AudienceOf(id);
                return Tell(
                    action,
                    colleagues
                        .Where(c => c != staff.Person && audience.Includes(new StaffMember(c, IsModerator: true)))
                        .Select(c =>
                            Decisions.About(@case, action, c, NoticeKind.CaseHandedOn) with
                            {
                                // It quotes nobody: what it is about stands on the desk.
                                Position = null,
                            }
                        )
                );
            });

    /// <summary>It rests until then, unclaimed, and comes back to the queue by itself.</summary>
    public Outcome<CaseAction> LayAside(
        StaffMember staff,
        CaseId id,
        DateTimeOffset until,
        MessageText? note,
        DateTimeOffset now
    ) =>
        _cases
            .Decisions.Open(staff, id, now)
            .Then<CaseAction>(@case =>
            {
                var action = _cases.Decisions.Draft(staff.Person, @case, CaseActionKind.LaidAside, note, now) with
                {
                    Until = until,
                };
                _circle.Changes.Insert(action);
                _cases.Put(
                    CaseBook.Released(@case) with
                    {
                        State = CaseState.Waiting,
                        HandedOnAt = null,
                        FollowUpAt = until,
                    }
                );
                _circle.Audit.Write(staff.Person, AuditAct.CaseLaidAside, now, @case: id);
                return Tell(action, []);
            });

    /// <summary>Gives a claim back before it ends; whoever holds none has nothing to give.</summary>
    public Outcome<Case> Release(StaffMember staff, CaseId id, DateTimeOffset now) =>
        _cases
            .For(staff, id)
            .Then<Case>(@case =>
            {
                if (@case.IsClosed || @case.ClaimedBy != staff.Person || @case.ClaimedUntil <= now)
                    return @case;
                _circle.Audit.Write(staff.Person, AuditAct.CaseReleased, now, @case: id);
                return _cases.Put(CaseBook.Released(@case));
            });

    private CaseAction Tell(CaseAction action, IEnumerable<Notice> about)
    {
        var notices = about.ToList();
        foreach (var notice in notices)
            _circle.Changes.Insert(notice);
        _cases.Decisions.Remember(action, notices);
        return action;
    }
}
