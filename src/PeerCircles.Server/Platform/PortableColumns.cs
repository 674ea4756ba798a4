using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Server.Platform;

/// <summary>
/// Columns that mean the same on SQLite, PostgreSQL and SQL Server: instants as UTC ticks, ids as 16 bytes in their
/// textual order (PostgreSQL has a type for that; SQL Server's own sorts differently), enums as words, lists as JSON.
/// </summary>
internal static class PortableColumns
{
    public static void Apply(ModelConfigurationBuilder configuration, string? provider)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<InstantAsTicks>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configuration.Properties<MessageText>().HaveConversion<TextAsString>();
        configuration.Properties<IReadOnlyList<string>>().HaveConversion<ListAsJson, ListComparer>();
        var hasNativeIds = provider == "Npgsql.EntityFrameworkCore.PostgreSQL";
        if (!hasNativeIds)
            configuration.Properties<Guid>().HaveConversion<GuidAsBytes>().HaveMaxLength(16).AreFixedLength();
        Id<CircleId>(configuration, hasNativeIds);
        Id<PersonId>(configuration, hasNativeIds);
        Id<MessageId>(configuration, hasNativeIds);
        Id<PromptId>(configuration, hasNativeIds);
        Id<ExchangeId>(configuration, hasNativeIds);
        Id<FlagId>(configuration, hasNativeIds);
        Id<CaseId>(configuration, hasNativeIds);
        Id<NoticeId>(configuration, hasNativeIds);
    }

    private static void Id<TId>(ModelConfigurationBuilder configuration, bool hasNativeIds)
        where TId : struct, IStrongId<TId>
    {
        if (hasNativeIds)
            configuration.Properties<TId>().HaveConversion<IdAsGuid<TId>>();
        else
            configuration.Properties<TId>().HaveConversion<IdAsBytes<TId>>().HaveMaxLength(16).AreFixedLength();
    }

    private sealed class InstantAsTicks()
        : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class GuidAsBytes()
        : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    private sealed class IdAsGuid<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => StrongId.Make<TId>(value))
        where TId : struct, IStrongId<TId>;

    private sealed class IdAsBytes<TId>()
        : ValueConverter<TId, byte[]>(
            id => id.Value.ToByteArray(true),
            bytes => StrongId.Make<TId>(new Guid(bytes, true))
        )
        where TId : struct, IStrongId<TId>;

    private sealed class TextAsString()
        : ValueConverter<MessageText, string>(text => text.Reveal(), words => new MessageText(words));

    private sealed class ListAsJson()
        : ValueConverter<IReadOnlyList<string>, string>(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<string[]>(json, JsonSerializerOptions.Default)!
        );

    private sealed class ListComparer()
        : ValueComparer<IReadOnlyList<string>>(
            (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
            list => list.Count,
            list => list.ToArray()
        );
}
