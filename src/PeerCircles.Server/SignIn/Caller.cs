using System.Security.Claims;
using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>Who is speaking: passed on explicitly to every command that needs to know. Never taken from a request's body.</summary>
public sealed record Caller(PersonId Person, Guid Session, CommunityRoles Roles);

internal static class Callers
{
    private const string SessionClaim = "session";

    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint lacks the policy <see cref="Policies.SignedIn"/>.</exception>
    public static Caller Caller(this HttpContext context) => context.User.Caller();

    /// <inheritdoc cref="Caller(HttpContext)"/>
    public static Caller Caller(this ClaimsPrincipal principal) =>
        principal.CallerOrNobody() ?? throw new InvalidOperationException("Nobody is signed in.");

    public static Caller? CallerOrNobody(this ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } person
        && principal.FindFirstValue(SessionClaim) is { } session
            ? new Caller(
                new PersonId(Guid.Parse(person)),
                Guid.Parse(session),
                Enum.GetValues<CommunityRoles>()
                    .Where(role => principal.IsInRole(role.ToString()))
                    .Aggregate(CommunityRoles.None, (all, role) => all | role)
            )
            : null;

    public static ClaimsPrincipal ToPrincipal(this Caller caller, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, caller.Person.Value.ToString()));
        identity.AddClaim(new Claim(SessionClaim, caller.Session.ToString()));
        foreach (var role in caller.Roles.Each())
            identity.AddClaim(new Claim(identity.RoleClaimType, role.ToString()));
        return new ClaimsPrincipal(identity);
    }
}
