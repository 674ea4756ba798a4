using Microsoft.Playwright;

namespace PeerCircles.Browser.Tests.Testing;

/// <summary>What someone holds in their hands or has on their table.</summary>
public sealed record Screen(int Width, int Height, ColorScheme Scheme)
{
    public static Screen Desktop { get; } = new(1280, 800, ColorScheme.Light);
    public static Screen Phone { get; } = new(390, 844, ColorScheme.Light);

    public static IReadOnlyList<Screen> All { get; } =
    [Phone, Phone with { Scheme = ColorScheme.Dark }, Desktop, Desktop with { Scheme = ColorScheme.Dark }];

    /// <summary>A phone and a desk, each to be looked at in both themes.</summary>
    public static IReadOnlyList<Screen> Sizes { get; } = [Phone, Desktop];

    public IReadOnlyList<Screen> BothThemes =>
        [this with { Scheme = ColorScheme.Light }, this with { Scheme = ColorScheme.Dark }];

    public string Name => $"{Width}x{Height}-{Scheme.ToString().ToLowerInvariant()}";

    public BrowserNewContextOptions ToOptions(string address) =>
        new()
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = Width, Height = Height },
            ColorScheme = Scheme,
            HasTouch = Width < 600,
            IsMobile = Width < 600,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
        };
}
