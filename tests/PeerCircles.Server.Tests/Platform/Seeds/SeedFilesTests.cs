using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Tests.Platform.Seeds;

public sealed class SeedFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seeds-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_file_that_ships_fits_its_schema() =>
        await SeedFiles.BesideTheProgram().ValidateAsync(Token);

    [Theory]
    [InlineData("\"depth\": 2", "\"depth\": 4", "depth")]
    [InlineData("\"licence\": \"MIT\"", "\"licence\": \"unknown\"", "licence")]
    [InlineData("\"language\": \"en\"", "\"tongue\": \"en\"", "language")]
    public async Task A_broken_file_stops_the_start_and_names_file_and_place(string right, string wrong, string place)
    {
        CopyShipped();
        Break("prompts/empathy.en.json", right, wrong);

        var no = await Assert.ThrowsAsync<SeedException>(() => new SeedFiles(_folder).ValidateAsync(Token));

        Assert.Equal("prompts/empathy.en.json", no.SeedPath);
        Assert.Contains(place, no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_json_is_named()
    {
        CopyShipped();
        Break("circles/themes.en.json", "{", "");

        var no = await Assert.ThrowsAsync<SeedException>(() => new SeedFiles(_folder).ValidateAsync(Token));

        Assert.Equal("circles/themes.en.json", no.SeedPath);
    }

    [Fact]
    public async Task The_server_does_not_start_with_a_broken_file()
    {
        CopyShipped();
        Break("crisis-lines/crisis-lines.json", "\"988\"", "988");
        var check = new SeedCheck(new SeedFiles(_folder));

        await check.StartingAsync(Token);

        await Assert.ThrowsAsync<SeedException>(() => check.StartAsync(Token));
    }

    [Fact]
    public async Task A_missing_folder_says_where_the_seeds_belong()
    {
        var no = await Assert.ThrowsAsync<SeedException>(() =>
            new SeedFiles(Path.Combine(_folder, "nowhere")).ValidateAsync(Token)
        );

        Assert.Contains("beside the program", no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_lacks_what_a_record_needs_is_named_too()
    {
        CopyShipped();
        Break("agreements/default.en.json", "\"introduction\"", "\"preface\"");

        var no = Assert.Throws<SeedException>(() => new Agreements(new SeedFiles(_folder)));

        Assert.Equal("agreements/default.en.json", no.SeedPath);
    }

    private void Break(string path, string right, string wrong)
    {
        var file = Path.Combine(_folder, path);
        var text = File.ReadAllText(file);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} no longer holds {right}");
        File.WriteAllText(file, text.Remove(at, right.Length).Insert(at, wrong));
    }

    private void CopyShipped()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "seeds");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
