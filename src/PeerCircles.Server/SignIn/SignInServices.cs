using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Accounts on ASP.NET Core Identity, sessions of our own. Everything about signing in is registered and mapped here; passkeys,
/// one-time codes and OpenID Connect will join here too.
/// </summary>
internal static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton<ILookupNormalizer, EmailKey>();
        services.AddSingleton<IPasswordHasher<Account>, PassphraseHasher>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = PassphraseHasher.Iterations);
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                // Length and a list of common ones, checked by our validators; composition rules only make people predictable.
                options.Password = new PasswordOptions
                {
                    RequiredLength = SignInRules.ShortestPassphrase,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireNonAlphanumeric = false,
                    RequireUppercase = false,
                };
            })
            .AddEntityFrameworkStores<CirclesDb>();
        services.AddSingleton<Passphrases>();
        services.AddSingleton<SessionEndings>();
        services.AddSingleton<SignInCookies>();
        services.AddScoped<Sessions>();
        services
            .AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        services.AddPolicies();
        // One fixed name: every node and every next version reads what another one protected.
        services.AddDataProtection().SetApplicationName("PeerCircles").PersistKeysToDbContext<CirclesDb>();
        return services;
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapAccount();
    }
}
