using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Accounts on ASP.NET Core Identity, sessions of our own. Everything about signing in is registered and mapped here; passkeys,
/// one-time codes and OpenID Connect will join here too.
/// </summary>
internal static class SignInServices
{
    public static IServiceCollection AddSignIn(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
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
        services.Configure<SignInLimits>(configuration.GetSection("Limits:SignIn"));
        services.AddSingleton<Throttles>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<RenamePace>();
        services.AddSingleton<Passphrases>();
        services.AddSingleton<SessionEndings>();
        services.AddSingleton<SignInCookies>();
        services.AddScoped<Sessions>();
        services.AddScoped<OwnAccount>();
        services.AddHostedService<SignInTidying>();
        services
            .AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        services.AddPolicies();
        // One fixed name: every node and every next version reads what another one protected.
        services.AddDataProtection().SetApplicationName("PeerCircles").PersistKeysToDbContext<CirclesDb>();
        return services.AddForms(environment);
    }

    /// <summary>The token of the two forms that work without JavaScript; its cookie keeps the rules of <see cref="SessionCookie"/>.</summary>
    private static IServiceCollection AddForms(this IServiceCollection services, IHostEnvironment environment) =>
        services.AddAntiforgery(options =>
        {
            var isDevelopment = environment.IsDevelopment();
            options.Cookie.Name = isDevelopment ? "PeerCircles-Form-dev" : "__Host-PeerCircles-Form";
            options.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.Path = "/";
            options.SuppressXFrameOptionsHeader = true;
        });

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapAccount();
        routes.MapSessions();
        routes.MapInvitations();
        routes.MapPlainSignIn();
    }
}
