using System.Net;
using System.Net.Http.Json;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>What staff do at the desk.</summary>
internal static class Desk
{
    public static Task<CaseSummary[]> Cases(this Person staff, string queue = "open") =>
        staff.Reads<CaseSummary[]>($"/api/desk/cases?state={queue}");

    /// <summary>The one case that lies open on this desk for the circle.</summary>
    public static async Task<Guid> FindsCase(this Person staff, TestCircle circle) =>
        Assert.Single(await staff.Cases(), c => c.Circle == circle.Id).Id;

    public static Task<CaseView> Opens(this Person staff, Guid @case) =>
        staff.Reads<CaseView>($"/api/desk/cases/{@case}");

    public static Task<CaseView> Claims(this Person staff, Guid @case) => staff.Acts(@case, "claim", null);

    public static Task<CaseView> Keeps(this Person staff, Guid @case, string? note = null) =>
        staff.Acts(@case, "keep", new KeepBody(note));

    public static Task<CaseView> Hides(this Person staff, Guid @case, string why = "This named somebody.") =>
        staff.Acts(@case, "hide", new HideBody(why, null));

    public static Task<CaseView> Notes(this Person staff, Guid @case, string text) =>
        staff.Acts(@case, "note", new NoteBody(text));

    public static Task<CaseView> Folds(this Person staff, Guid @case, string? why = null, params string[] notes) =>
        staff.Acts(@case, "fold", new FoldBody(notes is [] ? ["grief"] : notes, why));

    public static Task<CaseView> Writes(this Person staff, Guid @case, string words = "How are you tonight?") =>
        staff.Acts(@case, "write", new WriteBody(words));

    public static Task<CaseView> Reminds(this Person staff, Guid @case, string why = "We listen before we advise.") =>
        staff.Acts(@case, "remind", new RemindBody(why));

    /// <summary>Mutes the author in the circle, from the desk.</summary>
    public static Task<CaseView> MutesAuthor(this Person staff, Guid @case, int minutes = 60) =>
        staff.Acts(@case, "mute", new MuteAuthorBody(minutes, "Please rest a while."));

    public static Task<CaseView> HandsOn(this Person staff, Guid @case, string? note = null) =>
        staff.Acts(@case, "hand-on", new HandOnBody(note));

    public static Task<CaseView> LaysAside(this Person staff, Guid @case, int hours = 24) =>
        staff.Acts(@case, "lay-aside", new LayAsideBody(hours, null));

    /// <summary>Gives the claim back.</summary>
    public static Task<CaseView> Releases(this Person staff, Guid @case) => staff.Acts(@case, "release", null);

    /// <summary>Takes back the last act on the case.</summary>
    public static Task<CaseView> Undoes(this Person staff, CaseView @case) =>
        staff.Acts(@case.Summary.Id, "undo", new UndoBody(@case.Actions[^1].Id));

    private static async Task<CaseView> Acts(this Person staff, Guid @case, string act, object? body)
    {
        var answer = await staff.Post($"/api/desk/cases/{@case}/{act}", body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<CaseView>(Wire.Options, TestContext.Current.CancellationToken))!;
    }
}
