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
            .AddHostedService<SeedCheck>();
}
