using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Platform;

/// <summary>Which database this deployment stands on: <c>Database:Provider</c>, <c>Database:Path</c>, <c>ConnectionStrings:Database</c>.</summary>
internal static class Storage
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration) =>
        (configuration["Database:Provider"] ?? "Sqlite") switch
        {
            "Sqlite" => services.AddProvider<SqliteCirclesDb>(options =>
                options
                    .UseSqlite($"Data Source={SqlitePath(configuration)};Foreign Keys=True;Default Timeout=5")
                    .AddInterceptors(new SqlitePragmas())
            ),
            "PostgreSql" => services.AddProvider<PostgreSqlCirclesDb>(options =>
                options.UseNpgsql(ConnectionString(configuration))
            ),
            "SqlServer" => services.AddProvider<SqlServerCirclesDb>(options =>
                options.UseSqlServer(ConnectionString(configuration))
            ),
            var other => throw new InvalidOperationException(
                $"Database:Provider is '{other}'. It can be Sqlite, PostgreSql or SqlServer."
            ),
        };

    /// <summary>The SQLite file; a relative path starts at the content root.</summary>
    public static string SqlitePath(IConfiguration configuration) =>
        Path.GetFullPath(
            configuration["Database:Path"] ?? "data/peercircles.db",
            configuration[HostDefaults.ContentRootKey] ?? Directory.GetCurrentDirectory()
        );

    private static string ConnectionString(IConfiguration configuration) =>
        configuration.GetConnectionString("Database")
        ?? throw new InvalidOperationException(
            "Set ConnectionStrings:Database: this provider needs to know where its server is."
        );

    private static IServiceCollection AddProvider<TContext>(
        this IServiceCollection services,
        Action<DbContextOptionsBuilder> options
    )
        where TContext : CirclesDb
    {
        services.AddPooledDbContextFactory<TContext>(options);
        // Registered once: a scope disposes what each registration gave it, and a pooled context that is disposed twice is
        // taken from under whoever holds it next.
        services.AddScoped<CirclesDb>(provider =>
            provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext()
        );
        return services.AddSingleton<CirclesDbFactory>(provider => new CirclesDbFactory(async token =>
            await provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContextAsync(token)
        ));
    }
}

/// <summary>Makes a context for whoever lives longer than a request (rooms, pollers). The maker disposes it.</summary>
internal sealed class CirclesDbFactory(Func<CancellationToken, Task<CirclesDb>> create)
{
    public Task<CirclesDb> CreateAsync(CancellationToken token = default) => create(token);
}
