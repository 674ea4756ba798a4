namespace PeerCircles.Server.SignIn;

/// <summary>Who knocks, before it is known who they are. Held for the length of a request, written nowhere.</summary>
/// <param name="SignedInAs">The session that the browser came with, if it still is one.</param>
internal sealed record Visitor(Caller? SignedInAs)
{
    public static Visitor Unknown { get; } = new((Caller?)null);

    public static Visitor Of(HttpContext context) => new(context.User.CallerOrNobody());

    public override string ToString() => nameof(Visitor);
}
