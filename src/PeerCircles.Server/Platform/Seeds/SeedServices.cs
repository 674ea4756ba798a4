namespace PeerCircles.Server.Platform.Seeds;

internal static class SeedServices
{
    /// <summary>What ships as data: read when first asked for, checked before the server listens.</summary>
    public static IServiceCollection AddSeeds(this IServiceCollection services) =>
        services
            .AddSingleton(SeedFiles.BesideTheProgram())
            .AddSingleton<Themes>()
            .AddSingleton<PromptLibrary>()
            .AddSingleton<Formats>()
            .AddSingleton<Agreements>()
            .AddSingleton<CrisisLines>()
            .AddSingleton<CommonPassphrases>()
            .AddSingleton<SafeWording>()
            .AddScoped<DemoCommunity>()
            .AddHostedService<SeedCheck>();

    /// <summary>
    /// Call when the tables stand and before anybody can enter. Development only, and not there either with
    /// <c>Seeds:Demo</c> set to false.
    /// </summary>
    /// <returns>Who may be told about; null when there is no demo community here.</returns>
    public static async Task<DemoScript?> FillWithDemoAsync(this WebApplication app, CancellationToken token = default)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("Seeds:Demo", defaultValue: true))
            return null;
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoCommunity>().FillAsync(token);
    }
}
