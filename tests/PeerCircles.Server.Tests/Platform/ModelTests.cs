using Microsoft.EntityFrameworkCore;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Platform;

public sealed class ModelTests
{
    public static TheoryData<string> Providers => ["Sqlite", "PostgreSql", "SqlServer"];

    /// <summary>As <c>dotnet ef</c> makes it: a model and migrations, with no server behind them.</summary>
    internal static CirclesDb Make(string provider) =>
        provider switch
        {
            "Sqlite" => new SqliteDesignTime().CreateDbContext([]),
            "PostgreSql" => new PostgreSqlDesignTime().CreateDbContext([]),
            _ => new SqlServerDesignTime().CreateDbContext([]),
        };

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_of_each_provider_lead_to_the_model_that_the_code_has(string provider)
    {
        using var db = Make(provider);
        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(
            db.Database.HasPendingModelChanges(),
            "The model has changed: bash infra/add-migration.sh NameOfTheChange"
        );
    }

    [Fact]
    public void Tables_and_columns_are_called_the_same_on_each_provider()
    {
        var names = Providers.Select(provider => Names(provider.Data)).ToList();
        Assert.Equal(names[0], names[1]);
        Assert.Equal(names[0], names[2]);
        Assert.All(names[0], name => Assert.Matches(@"^[a-z0-9_]+\.[a-z0-9_]+$", name));
    }

    private static List<string> Names(string provider)
    {
        using var db = Make(provider);
        return
        [
            .. db
                .Model.GetEntityTypes()
                .SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()}"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
