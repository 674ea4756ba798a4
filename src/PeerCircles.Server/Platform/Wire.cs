using System.Text.Json;
using System.Text.Json.Serialization;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Platform;

/// <summary>The one JSON dialect of hub and API. The TypeScript contract is read from these very options.</summary>
internal static class Wire
{
    public static JsonSerializerOptions Options { get; } = Ready();

    /// <summary>Complete from the start: who only asks it about types would otherwise find none until something was written.</summary>
    private static JsonSerializerOptions Ready()
    {
        var options = Configured(new JsonSerializerOptions(JsonSerializerDefaults.Web));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // Strict: with the web default, OpenAPI would call every number "number or string".
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        options.MaxDepth = 16;
        // R1 to R15 are codes, not words.
        options.Converters.Add(new JsonStringEnumConverter<FlagReason>(namingPolicy: null, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        return options;
    }
}
