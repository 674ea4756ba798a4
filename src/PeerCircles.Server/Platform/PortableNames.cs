using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Platform;

/// <summary>The same snake_case names on every provider, so that the journal's SQL and an operator's queries read alike.</summary>
internal static partial class PortableNames
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName() ?? entity.ClrType.Name));
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Snake(property.GetColumnName()));
            foreach (var key in entity.GetKeys())
                key.SetName(Snake(key.GetName()!));
            foreach (var foreignKey in entity.GetForeignKeys())
                foreignKey.SetConstraintName(Snake(foreignKey.GetConstraintName()!));
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName(Snake(index.GetDatabaseName()!));
        }
    }

    private static string Snake(string name) => WordStart().Replace(name, "${before}_${after}").ToLowerInvariant();

    [GeneratedRegex("(?<before>[a-z0-9])(?<after>[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
