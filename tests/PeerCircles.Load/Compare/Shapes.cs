using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

internal static class Shapes
{
    public const int CircleSize = 8;
    public const int TextBytes = 120;

    /// <summary>A full evening: a hundred circles, in each of which two talk and everybody listens.</summary>
    public static readonly CrowdShape Evening = new(800, CircleSize, 200, TextBytes);

    /// <summary>Everybody is there and listens; hardly anybody talks.</summary>
    public static readonly CrowdShape FullHouse = new(5_000, CircleSize, 1, TextBytes);
}
