using System.Text.Json;
using System.Text.RegularExpressions;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Tests.Platform.Seeds;

public sealed partial class SafeWordingTests
{
    private static readonly SafeWording Wording = new(SeedFiles.BesideTheProgram());

    public static TheoryData<string, string> Refused => Examples(rule => rule.Examples.Refused);

    public static TheoryData<string, string> Allowed => Examples(rule => rule.Examples.Allowed);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_a_rule_is_about_it_finds(string id, string text) =>
        Assert.True(Wording.Rules.Single(r => r.Id == id).Objects(text));

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Innocent_look_alikes_pass_every_rule(string id, string text) =>
        Assert.True(!Wording.Rules.Any(r => r.Objects(text)), $"{id}: \"{text}\"");

    [Theory]
    [InlineData("prompts", TextKind.Prompts)]
    [InlineData("formats", TextKind.Formats)]
    [InlineData("agreements", TextKind.Agreements)]
    [InlineData("circles", TextKind.Prompts)]
    [InlineData("demo", TextKind.Demo)]
    internal void Our_data_files_speak_safely(string folder, TextKind kind)
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds", folder), "*.json");

        Assert.NotEmpty(files);
        Assert.Empty(
            files.SelectMany(f => Findings(Strings(JsonDocument.Parse(File.ReadAllText(f)).RootElement), kind))
        );
    }

    [Fact]
    public void The_interface_speaks_safely()
    {
        var texts = ClientTexts().ToList();

        Assert.InRange(texts.Count, 50, 5000);
        Assert.Empty(Findings(texts, TextKind.Interface));
    }

    [Fact]
    public void The_server_speaks_safely_in_refusals_mails_and_everywhere_else()
    {
        var texts = Directory
            .EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !Path.GetRelativePath(Root(), file).Split('/', '\\').Any(part => part is "obj" or "Migrations")
            )
            .SelectMany(file => CSharpString().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["text"].Value)
            .Where(text => text.Contains(' ', StringComparison.Ordinal))
            .ToList();

        Assert.InRange(texts.Count, 50, 10_000);
        Assert.Empty(Findings(texts, TextKind.Interface));
    }

    private static IEnumerable<string> Findings(IEnumerable<string> texts, TextKind kind) =>
        texts.SelectMany(text => Wording.Check(text, kind).Select(rule => $"{rule.Id}: \"{text}\" – {rule.Instead}"));

    private static IEnumerable<string> Strings(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
            _ => [],
        };

    /// <summary>
    /// The strings of the client's text files: the shared one and one beside each feature. A single word, such as a key or a
    /// content note that somebody chooses, names something and says nothing about it.
    /// </summary>
    private static IEnumerable<string> ClientTexts() =>
        Directory
            .EnumerateFiles(Path.Combine(Root(), "client", "src"), "*.ts", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "texts")
            .Where(file => TextsOfALanguage().IsMatch(Path.GetFileName(file)))
            .SelectMany(file => TypeScriptString().Matches(LineComment().Replace(File.ReadAllText(file), "")))
            .Select(match => match.Groups["text"].Value.Replace("\\'", "'", StringComparison.Ordinal))
            .Where(text => Article().Replace(text, "").Contains(' ', StringComparison.Ordinal));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PeerCircles.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No PeerCircles.sln above the tests.");
        return folder.FullName;
    }

    private static TheoryData<string, string> Examples(Func<WordingRule, IEnumerable<string>> of)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Wording.Rules)
        foreach (var text in of(rule))
            data.Add(rule.Id, text);
        return data;
    }

    [GeneratedRegex(@"^(?:les?|la|el|los|las) ", RegexOptions.None, 5000)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:[a-z]+-)?(?:en|fr|es)(?:-[a-z]+)?\.ts$", RegexOptions.None, 5000)]
    private static partial Regex TextsOfALanguage();

    [GeneratedRegex("""(?<quote>["'`])(?<text>(?:\\.|(?!\k<quote>).)*)\k<quote>""", RegexOptions.Singleline, 5000)]
    private static partial Regex TypeScriptString();

    [GeneratedRegex("""^\s*(?://|/?\*).*$""", RegexOptions.Multiline, 5000)]
    private static partial Regex LineComment();

    [GeneratedRegex("""\x22(?<text>(?:\\.|[^\x22\\\r\n])*)\x22""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CSharpString();
}
