using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Tests.Platform.Seeds;

public sealed class LibraryTests
{
    private static readonly SeedFiles Files = SeedFiles.BesideTheProgram();

    [Fact]
    public void Each_of_the_six_themes_has_twenty_prompts_or_more_of_every_depth()
    {
        var library = new PromptLibrary(Files);

        Assert.Equal(6, new Themes(Files).All.Count);
        Assert.All(
            new Themes(Files).All,
            theme =>
            {
                Assert.InRange(library.Query(theme.Slug).Count(), 20, 200);
                Assert.All([1, 2, 3], depth => Assert.InRange(library.Query(theme.Slug, depth).Count(), 4, 20));
            }
        );
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void In_French_and_Spanish_each_theme_has_ten_prompts_or_more_and_some_of_every_depth(string language)
    {
        var library = new PromptLibrary(Files);

        Assert.All(
            new Themes(Files).All,
            theme =>
            {
                var prompts = library.Query(theme.Slug, language: language).ToList();
                Assert.InRange(prompts.Count, 10, 200);
                Assert.All(prompts, p => Assert.Equal(language, p.Language));
                Assert.All([1, 2, 3], depth => Assert.Contains(prompts, p => p.Depth == depth));
            }
        );
        Assert.Equal(new Themes(Files).All.Select(t => t.Slug), new Themes(Files).In(language).Select(t => t.Slug));
        Assert.Equal(
            new Agreements(Files).Default.Lines.Select(l => l.Key),
            new Agreements(Files).In(language).Lines.Select(l => l.Key)
        );
    }

    [Fact]
    public void A_circle_in_a_language_that_we_do_not_have_gets_English_questions() =>
        Assert.All(
            new PromptLibrary(Files).Query("empathy", language: "pt").ToList(),
            p => Assert.Equal("en", p.Language)
        );

    [Fact]
    public void No_two_prompts_share_their_id_or_their_words()
    {
        var all = new PromptLibrary(Files).All;

        Assert.Equal(all.Count, all.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(p => p.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_prompt_invites_it_never_quizzes()
    {
        Assert.All(
            new PromptLibrary(Files).All,
            prompt =>
            {
                Assert.DoesNotMatch("(?i)\\b(true or false|correct|how many|name three)\\b", prompt.Text);
                Assert.DoesNotMatch("(?i)^(do|did|are|is|can|have|was|were|would) ", prompt.Text);
                Assert.Equal(prompt, new PromptLibrary(Files).Find(prompt.Id), (a, b) => a.Text == b?.Text);
            }
        );
    }

    [Fact]
    public void Prompts_are_asked_for_by_theme_and_depth()
    {
        var found = new PromptLibrary(Files).Query("empathy", 3).ToList();

        Assert.All(found, p => Assert.Equal(("empathy", 3, "en"), (p.Theme, p.Depth, p.Language)));
        Assert.Null(new PromptLibrary(Files).Find("no-such-prompt"));
    }

    [Fact]
    public void The_support_circle_is_where_a_new_circle_begins()
    {
        var formats = new Formats(Files);

        Assert.Equal("support-circle", formats.Default.Slug);
        Assert.Equal([10, 10, 10, 50, 10, 10, null], formats.Default.Stages.Select(s => s.Minutes));
        Assert.Equal(3, formats.All.Count);
        Assert.All(formats.All, f => Assert.Same(f, formats.Find(f.Slug)));
    }

    [Fact]
    public void Every_format_ends_with_care_and_fits_its_own_sizes()
    {
        Assert.All(
            new Formats(Files).All,
            format =>
            {
                Assert.Equal(StageKind.Aftercare, format.Stages[^1].Kind);
                Assert.Single(format.Stages, s => s.Kind == StageKind.Turns);
                Assert.True(format.Sizes.Fewest <= format.Sizes.Ideal && format.Sizes.Ideal <= format.Sizes.Most);
                Assert.True(format.Turn.ShortestMinutes <= format.Turn.LongestMinutes);
                Assert.Equal(
                    format.Stages.Count,
                    format.Stages.Select(s => s.Key).Distinct(StringComparer.Ordinal).Count()
                );
            }
        );
    }

    [Theory]
    [InlineData("password password 1")]
    [InlineData("PasswordPassword1")]
    [InlineData("correct horse battery staple")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("ｑｗｅｒｔｙｕｉｏｐ１２３４５６")]
    public void What_many_people_choose_is_known(string passphrase) =>
        Assert.True(new CommonPassphrases(Files).Contains(passphrase));

    [Theory]
    [InlineData("a heron on the third roof")]
    [InlineData("# One a line, lower-cased")]
    public void What_few_people_choose_is_not(string passphrase) =>
        Assert.False(new CommonPassphrases(Files).Contains(passphrase));

    [Fact]
    public void The_demo_passphrase_would_be_accepted_at_the_door()
    {
        var passphrase = DemoScript.From(Files).Passphrase;

        Assert.InRange(passphrase.Length, 15, 128);
        Assert.False(new CommonPassphrases(Files).Contains(passphrase));
    }
}
