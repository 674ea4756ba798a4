using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PeerCircles.Server.Platform;

// What "dotnet ef" makes migrations with: a context each, with no server behind it.

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCirclesDb>
{
    public SqliteCirclesDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCirclesDb>().UseSqlite().Options);
}

internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlCirclesDb>
{
    public PostgreSqlCirclesDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCirclesDb>().UseNpgsql().Options);
}

internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerCirclesDb>
{
    public SqlServerCirclesDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerCirclesDb>().UseSqlServer().Options);
}
