using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PeerCircles.Domain;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;

namespace PeerCircles.Server.Tests.Platform.SqlServer;

/// <summary>What this server would say to a SQL Server is read by SQL Server's own parser.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migrations_are_scripts_that_it_can_read(MigrationsSqlGenerationOptions options)
    {
        using var db = ModelTests.Make("SqlServer");
        TransactSql.AssertParses(db.GetService<IMigrator>().GenerateScript(options: options));
    }

    [Fact]
    public void So_is_every_statement_of_the_journal()
    {
        using var db = ModelTests.Make("SqlServer");
        var statements = new JournalSql(db).All.ToList();
        Assert.All(statements, statement => TransactSql.AssertParses(statement.Sql));
        Assert.True(statements.Count > 15, $"There are {statements.Count} statements only.");
    }

    [Fact]
    public void And_so_is_a_search()
    {
        using var db = ModelTests.Make("SqlServer");
        var words = SearchWords.In("Émile's [100%] 愛_🌲 night");
        var (sql, values) = SearchIndex.Of(db).Ask(words, [new CircleId(Guid.CreateVersion7())]);
        TransactSql.AssertParses(
            string.Format(CultureInfo.InvariantCulture, sql, [.. values.Select((_, i) => $"@p{i}")])
        );
        Assert.Equal("%[^a-z0-9]emile%", values[0]);
    }

    [Fact]
    public void And_the_parser_does_object_to_what_is_none() =>
        Assert.NotEmpty(TransactSql.ErrorsIn("select * from messages limit 50"));
}
