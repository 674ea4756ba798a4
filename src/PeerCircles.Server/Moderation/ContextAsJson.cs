using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Moderation;

/// <summary>The snapshot around a flagged message, in one column: it is read whole or not at all.</summary>
internal sealed class ContextAsJson()
    : ValueConverter<IReadOnlyList<ContextLine>, string>(lines => Write(lines), json => Read(json))
{
    private sealed record Line(long Position, Guid Author, long PostedAt, string? Text, MessageState State);

    private static string Write(IReadOnlyList<ContextLine> lines) =>
        JsonSerializer.Serialize(
            lines.Select(l => new Line(l.Position, l.Author.Value, l.PostedAt.UtcTicks, l.Text?.Reveal(), l.State)),
            JsonSerializerOptions.Default
        );

    private static ContextLine[] Read(string json) =>
        [
            .. JsonSerializer
                .Deserialize<Line[]>(json, JsonSerializerOptions.Default)!
                .Select(l => new ContextLine(
                    l.Position,
                    new PersonId(l.Author),
                    new DateTimeOffset(l.PostedAt, TimeSpan.Zero),
                    l.Text is null ? null : new MessageText(l.Text),
                    l.State
                )),
        ];

    internal sealed class Comparer()
        : ValueComparer<IReadOnlyList<ContextLine>>(
            (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
            lines => lines.Count,
            lines => lines
        );
}
