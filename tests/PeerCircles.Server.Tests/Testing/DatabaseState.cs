using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>
/// All that the database holds, of one circle or of all, as text: two that are equal say that nothing happened in between.
/// Sessions are left out: looking is allowed to note the day.
/// </summary>
internal static class DatabaseState
{
    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal) { "sessions", "data_protection_keys" };

    public static Task<string> StateOf(this PeerCirclesServer server, TestCircle circle) =>
        server.InDatabase(db => ReadAsync(db, circle.Id));

    public static Task<string> StateOfAll(this PeerCirclesServer server) =>
        server.InDatabase(db => ReadAsync(db, circle: null));

    private static async Task<string> ReadAsync(CirclesDb db, Guid? circle)
    {
        var rows = new List<string>();
        await db.Database.OpenConnectionAsync();
        foreach (var entity in db.Model.GetEntityTypes())
        {
            var table = entity.GetTableName()!;
            var owner = entity.FindProperty(table == "circles" ? "Id" : "Circle");
            if (Beside.Contains(table) || (circle is not null && owner is null))
                continue;
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from {table}";
            if (circle is not null && owner is not null)
            {
                command.CommandText += $" where {owner.GetColumnName()} = @circle";
                var id = new PeerCircles.Domain.CircleId(circle.Value);
                command.Parameters.Add(owner.GetRelationalTypeMapping().CreateParameter(command, "@circle", id, false));
            }
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add(Row(table, reader));
        }
        return new StringBuilder().AppendJoin('\n', rows.Order(StringComparer.Ordinal)).ToString();
    }

    private static string Row(string table, DbDataReader reader) =>
        $"{table} {string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Text(reader.GetValue(i))}"))}";

    private static string Text(object value) =>
        value switch
        {
            Guid id => id.ToString("N"),
            byte[] bytes => Convert.ToHexStringLower(bytes),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
