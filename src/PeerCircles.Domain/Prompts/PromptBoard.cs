using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Prompts;

/// <summary>The questions that were put to the circle.</summary>
public sealed class PromptBoard(
    CircleId circle,
    ChangeSequence changes,
    Roster roster,
    AuditTrail audit,
    IEnumerable<PostedPrompt> recent
)
{
    private readonly Dictionary<PromptId, PostedPrompt> _posted = recent.ToDictionary(p => p.Id);

    public Outcome<PromptPosted> Post(PersonId actor, PromptDraft draft, DateTimeOffset now)
    {
        var lead = roster.Lead(actor).Then(_ => roster.Open(actor));
        if (lead.IsRefused)
            return lead.Refusal!;
        if (_posted.TryGetValue(draft.Id, out var before))
            return before.PostedBy == actor && before.Text.Equals(draft.Text)
                ? new PromptPosted(before.Position, before.PostedAt)
                : ConversationRefusals.SameIdOtherText;
        var prompt = new PostedPrompt
        {
            Circle = circle,
            Position = changes.Next(),
            Id = draft.Id,
            Text = draft.Text,
            FromLibrary = draft.FromLibrary,
            Theme = draft.Theme,
            Depth = draft.Depth,
            ContentNotes = draft.ContentNotes,
            Source = draft.Source,
            PostedBy = actor,
            PostedAt = now,
            Changed = changes.Next(),
        };
        changes.Insert(prompt);
        audit.Write(actor, AuditAct.PromptPosted, now, position: prompt.Position);
        foreach (var person in roster.Active.Where(p => p != actor))
            changes.Insert(Notice.To(person, NoticeKind.PromptPosted, circle, now) with { Position = prompt.Position });
        _posted.Add(prompt.Id, prompt);
        return new PromptPosted(prompt.Position, prompt.PostedAt);
    }
}
