using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PeerCircles.Server.Tests.Platform.SqlServer;

/// <summary>Microsoft's own parser of what SQL Server understands.</summary>
internal static class TransactSql
{
    public static void AssertParses(string sql)
    {
        var errors = ErrorsIn(sql);
        Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\nin\n{sql}");
    }

    /// <summary>Where and why it can't be read; empty when it can.</summary>
    public static IReadOnlyList<string> ErrorsIn(string sql)
    {
        var parser = new TSql170Parser(initialQuotedIdentifiers: true, SqlEngineType.Standalone);
        using var reader = new StringReader(sql);
        var script = (TSqlScript)parser.Parse(reader, out var errors);
        if (errors.Count == 0 && script.Batches.Count == 0)
            return ["There is no statement."];
        return [.. errors.Select(e => $"line {e.Line}, column {e.Column}: {e.Message}")];
    }
}
