using System.Text.Json;
using System.Text.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Validation;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>
/// The data files that ship beside the program. Each JSON file names its schema in <c>$schema</c>, relative to itself, and
/// is read strictly: what a record requires must be there.
/// </summary>
internal sealed class SeedFiles(string root)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly JsonSerializerOptions Strictly = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static SeedFiles BesideTheProgram() => new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <param name="path">Below the seeds folder, with forward slashes.</param>
    /// <exception cref="SeedException">The file is missing or can't be read as <typeparamref name="T"/>; names the file and the place in it.</exception>
    public T Read<T>(string path)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(root, path));
            return JsonSerializer.Deserialize<T>(file, Strictly) ?? throw new SeedException(path, "holds nothing");
        }
        catch (JsonException no)
        {
            throw new SeedException(path, $"can't be read at {no.Path}: {no.Message}", no);
        }
        catch (IOException no)
        {
            throw new SeedException(path, "is missing or can't be opened", no);
        }
    }

    /// <summary>Every file of a folder, in the order of their names.</summary>
    public IReadOnlyList<T> ReadAll<T>(string folder) => [.. Names(folder, "*.json").Select(Read<T>)];

    /// <summary>Lines that are neither empty nor comments.</summary>
    public IEnumerable<string> ReadLines(string path) =>
        File.ReadLines(Path.Combine(root, path)).Where(line => line.Length > 0 && !line.StartsWith("# ", Ordinal));

    /// <summary>Holds every JSON file against its schema.</summary>
    /// <exception cref="SeedException">The first file that doesn't fit, with each place that is wrong.</exception>
    public async Task ValidateAsync(CancellationToken token)
    {
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var path in Names("", "*.json").Where(p => !p.StartsWith("schemas/", Ordinal)))
        {
            var json = await File.ReadAllTextAsync(Path.Combine(root, path), token);
            var named = SchemaOf(path, json);
            if (!schemas.TryGetValue(named, out var schema))
                schemas[named] = schema = await JsonSchema.FromFileAsync(named, token);
            var wrong = schema
                .Validate(json)
                .SelectMany(Innermost)
                .Select(e => $"{e.Path} ({e.Kind}, line {e.LineNumber})")
                .ToList();
            if (wrong.Count > 0)
                throw new SeedException(path, $"doesn't fit its schema at {string.Join(", ", wrong)}");
        }
    }

    private string SchemaOf(string path, string json)
    {
        using var document = Parse(path, json);
        if (!document.RootElement.TryGetProperty("$schema", out var name))
            throw new SeedException(path, "names no $schema");
        var folder = Path.GetDirectoryName(Path.Combine(root, path))!;
        var schema = Path.GetFullPath(Path.Combine(folder, name.GetString()!));
        return File.Exists(schema)
            ? schema
            : throw new SeedException(path, $"names a $schema that isn't there: {name}");
    }

    /// <summary>An item that doesn't fit says so as a whole; what is wrong stands inside it.</summary>
    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError { Errors.Count: > 0 } outer
            ? outer.Errors.SelectMany(inner => inner.Value).SelectMany(Innermost)
            : [error];

    private static JsonDocument Parse(string path, string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException no)
        {
            throw new SeedException(path, $"is no JSON: {no.Message}", no);
        }
    }

    private IEnumerable<string> Names(string folder, string pattern)
    {
        var start = Path.Combine(root, folder);
        if (!Directory.Exists(start))
            throw new SeedException(folder, "is missing: the seeds folder belongs beside the program");
        return Directory
            .EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }
}

/// <summary>A data file that this program can't stand on. It stops the start: a circle without its help page is worse than none.</summary>
internal sealed class SeedException(string path, string what, Exception? inner = null)
    : Exception($"seeds/{path} {what}.", inner)
{
    public string SeedPath { get; } = path;
}
