using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>Keeps all of the caller's choices; what was kept before is replaced.</summary>
internal sealed record KeepPreferences(Caller Caller, Preferences Chosen) : IAsk<Nothing>;

internal sealed class KeepPreferencesValidator : AbstractValidator<KeepPreferences>
{
    private const string Reason = "preference_unknown";
    private const string Sentence = "This choice is not known here. Please reload the page and choose again.";
    private const int MostNotes = 64;

    public KeepPreferencesValidator(PromptLibrary library, CrisisLines lines)
    {
        Choice("textSize", p => p.TextSize is 100 or 115 or 130 or 150);
        Choice("timeFactor", p => p.TimeFactor is 1 or 1.5 or 2);
        Choice("notices", p => p.Notices is not null);
        Choice("country", p => p.Country is null or "" || lines.Countries.Any(c => c.Code == p.Country));
        Choice(
            "foldedNotes",
            p => p.FoldedNotes is { Count: <= MostNotes } notes && notes.All(library.KnowsContentNote)
        );
    }

    private void Choice(string name, Func<Preferences, bool> isKnown) =>
        RuleFor(c => c.Chosen).Must(isKnown).Because(Reason, Sentence).OverridePropertyName(name);
}

internal sealed class KeepPreferencesHandler(CirclesDb db) : IRequestHandler<KeepPreferences, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(KeepPreferences command, CancellationToken token)
    {
        var person = command.Caller.Person;
        await using var together = await db.Database.BeginTransactionAsync(token);
        // Two windows may choose at once, and the first choice inserts: touching the account makes one wait for the other.
        var touched = await db
            .Users.Where(a => a.Id == person.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.TimeZone, a => a.TimeZone), token);
        if (touched == 0)
            return new Nothing();
        var kept = await db.Preferences.SingleOrDefaultAsync(p => p.Person == person, token);
        kept ??= db.Add(new KeptPreferences { Person = person }).Entity;
        kept.Take(command.Chosen);
        await db.SaveChangesAsync(token);
        await together.CommitAsync(token);
        return new Nothing();
    }
}
