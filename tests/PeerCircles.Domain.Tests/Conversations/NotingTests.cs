using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Conversations;

public sealed class NotingTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly long _said;

    public NotingTests() => _said = _circle.Says(Ana, "a long night");

    [Fact]
    public void An_author_says_what_their_words_are_about_and_leaves_no_trace_in_the_audit()
    {
        _circle.Pass(TimeSpan.FromDays(3));
        _circle.NotesOn(Ana, _said, "sleep");
        Assert.Equal(["sleep"], _circle.Message(_said).ContentNotes);
        Assert.Empty(_circle.Rows.All<AuditEntry>());
    }

    [Fact]
    public void A_facilitator_does_so_on_the_record_and_once()
    {
        _circle.NotesOn(Cleo, _said, "sleep");
        _circle.NotesOn(Cleo, _said, "sleep");
        var entry = Assert.Single(_circle.Rows.All<AuditEntry>());
        Assert.Equal(
            (Cleo, AuditAct.MessageNoted, Ana, _said),
            (entry.Actor, entry.Act, entry.Person!.Value, entry.Position!.Value)
        );
    }

    [Fact]
    public void The_author_hears_that_a_facilitator_noted_their_words_and_nothing_of_what_they_noted_themselves()
    {
        _circle.NotesOn(Ana, _said, "sleep");
        Assert.Empty(_circle.Rows.All<Notice>());

        _circle.NotesOn(Cleo, _said, "grief");
        _circle.NotesOn(Cleo, _said, "grief");

        var notice = Assert.Single(_circle.Rows.All<Notice>());
        Assert.Equal((Ana, NoticeKind.MessageNoted, _said), (notice.Person, notice.Kind, notice.Position!.Value));
        Assert.Null(notice.Why);
    }

    [Fact]
    public void Somebody_who_has_left_is_not_told_of_notes_on_what_they_said()
    {
        _circle.Leaves(Ana);
        _circle.NotesOn(Cleo, _said, "grief");
        Assert.Equal(["grief"], _circle.Message(_said).ContentNotes);
        Assert.Empty(_circle.Rows.All<Notice>());
    }

    [Fact]
    public void Other_members_do_not_note_what_someone_s_words_are_about()
    {
        Assert.Equal(CircleRefusals.OnlyFacilitators, _circle.NotesOn(Ben, _said, "sleep").Refusal);
        Assert.Equal(CircleRefusals.NotFound, _circle.NotesOn(Stranger, _said, "sleep").Refusal);
        _circle.Mutes(Grace, Ana);
        Assert.Equal(CircleRefusals.Muted, _circle.NotesOn(Ana, _said, "sleep").Refusal);
    }
}
