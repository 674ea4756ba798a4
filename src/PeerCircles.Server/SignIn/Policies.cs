using Microsoft.AspNetCore.Authorization;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// What an endpoint may require. An endpoint that says nothing requires <see cref="SignedIn"/>, so that a forgotten one is
/// closed. Roles within a circle are decided by the circle, not here.
/// </summary>
internal static class Policies
{
    public const string SignedIn = nameof(SignedIn);

    /// <summary>A moderator of the community.</summary>
    public const string Staff = nameof(Staff);

    public const string Administrator = nameof(Administrator);

    public static IServiceCollection AddPolicies(this IServiceCollection services)
    {
        var signedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(signedIn)
            .SetDefaultPolicy(signedIn)
            .AddPolicy(SignedIn, signedIn)
            .AddPolicy(Staff, policy => policy.RequireRole(nameof(CommunityRoles.Moderator)))
            .AddPolicy(Administrator, policy => policy.RequireRole(nameof(CommunityRoles.Administrator)));
        return services;
    }
}
