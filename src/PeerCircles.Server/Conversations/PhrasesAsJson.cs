using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Conversations;

/// <summary>One person's phrases to one message, in one column, in the words of the wire.</summary>
internal sealed class PhrasesAsJson()
    : ValueConverter<IReadOnlyList<Phrase>, string>(
        phrases => JsonSerializer.Serialize(phrases, Wire.Options),
        json => JsonSerializer.Deserialize<Phrase[]>(json, Wire.Options)!
    )
{
    internal sealed class Comparer()
        : ValueComparer<IReadOnlyList<Phrase>>(
            (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
            phrases => phrases.Count,
            phrases => phrases
        );
}
