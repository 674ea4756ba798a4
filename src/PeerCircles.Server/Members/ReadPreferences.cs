using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>The caller's own choices.</summary>
internal sealed record ReadPreferences(Caller Caller) : IAsk<Preferences>;

internal sealed class ReadPreferencesHandler(CirclesDb db) : IRequestHandler<ReadPreferences, Outcome<Preferences>>
{
    public async Task<Outcome<Preferences>> Handle(ReadPreferences query, CancellationToken token) =>
        await db.PreferencesOfAsync(query.Caller.Person, token);
}

internal static class PreferencesOfPeople
{
    public static async Task<Preferences> PreferencesOfAsync(
        this CirclesDb db,
        PersonId person,
        CancellationToken token
    )
    {
        var kept = await db.Preferences.AsNoTracking().SingleOrDefaultAsync(p => p.Person == person, token);
        return kept?.ToPreferences() ?? Preferences.Unchosen;
    }
}
