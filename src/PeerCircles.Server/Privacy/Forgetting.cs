using PeerCircles.Domain;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Privacy;

internal static class Forgetting
{
    private const int AtOnce = 20;

    /// <summary>
    /// Has a circle's room forget many things. Many at once share the journal's batches. Gives how many there were.
    /// </summary>
    /// <exception cref="InvalidOperationException">The room can't do it now; what is left is found by the next look.</exception>
    public static async Task<int> ForgetAsync(
        this Rooms rooms,
        CircleId circle,
        IReadOnlyList<RoomCommand<Nothing>> commands,
        CancellationToken token
    )
    {
        foreach (var batch in commands.Chunk(AtOnce))
        {
            token.ThrowIfCancellationRequested();
            var outcomes = await Task.WhenAll(batch.Select(command => rooms.DoAsync(circle.Value, command)));
            if (Array.Find(outcomes, o => o.IsRefused).Refusal is { } no)
                throw new InvalidOperationException($"The circle could not forget now: {no.Reason}.");
        }
        return commands.Count;
    }
}
