using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Platform;

/// <summary>
/// The tables of one deployment. Each noun maps its own in its <c>&lt;Noun&gt;Mapping.cs</c>. There is one derived context
/// per provider, because EF Core keeps several migration sets in one assembly apart by context type.
/// </summary>
public abstract class CirclesDb(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        SignInMapping.Map(builder);
        PortableNames.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        PortableColumns.Apply(configuration, Database.ProviderName);
}

public sealed class SqliteCirclesDb(DbContextOptions<SqliteCirclesDb> options) : CirclesDb(options);

public sealed class PostgreSqlCirclesDb(DbContextOptions<PostgreSqlCirclesDb> options) : CirclesDb(options);

public sealed class SqlServerCirclesDb(DbContextOptions<SqlServerCirclesDb> options) : CirclesDb(options);
