using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>One parameter of a statement: where its value comes from and how the provider stores it.</summary>
internal sealed record JournalParameter(
    string Name,
    RelationalTypeMapping Type,
    bool IsNullable,
    Func<object, object?> Read
);

/// <summary>A statement and its parameters, in the order of its placeholders.</summary>
internal sealed record JournalStatement(string Sql, IReadOnlyList<JournalParameter> Parameters);

/// <summary>
/// The journal's statements, built once from the model that EF Core reads with, so that the two can't drift apart: same
/// tables, same columns, same converters. EF Core itself stays off the path of a message.
/// </summary>
internal sealed class JournalSql
{
    private readonly Dictionary<(RowAction, Type), JournalStatement> _statements = [];

    public JournalSql(CirclesDb db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var entity in db.Model.GetEntityTypes().Where(IsWrittenByRooms))
        {
            _statements[(RowAction.Insert, entity.ClrType)] = Insert(entity, sql);
            if (entity.GetProperties().Any(p => !p.IsPrimaryKey()))
                _statements[(RowAction.Update, entity.ClrType)] = Update(entity, sql);
        }
        // A room opens no circle, but it changes what the circle is; the fence's own columns move with the fence alone.
        var circle = db.Model.FindEntityType(typeof(CircleProfile))!;
        _statements[(RowAction.Update, typeof(CircleProfile))] = Update(circle, sql);
        (Fence, TakeOver, Ask) = FenceStatements(circle, sql);
    }

    /// <summary>Moves a circle's head, if it still stands where the room believes and the room is still its writer.</summary>
    public JournalStatement Fence { get; }

    /// <summary>Makes a room the circle's only writer: whoever wrote before fails at the fence from here on.</summary>
    public JournalStatement TakeOver { get; }

    /// <summary>Asks whether a change was committed when the answer to COMMIT was lost: one row if so.</summary>
    public JournalStatement Ask { get; }

    public IEnumerable<JournalStatement> All => [Fence, TakeOver, Ask, .. _statements.Values];

    public JournalStatement For(RowWrite write) => _statements[(write.Action, write.Row.GetType())];

    private static bool IsWrittenByRooms(IEntityType entity) =>
        entity.ClrType.Assembly == typeof(CircleProfile).Assembly && entity.ClrType != typeof(CircleProfile);

    private static bool IsFence(IProperty property) =>
        property.DeclaringType.ClrType == typeof(CircleProfile)
        && property.Name is CirclesMapping.Head or CirclesMapping.Writer;

    private static JournalStatement Insert(IEntityType entity, ISqlGenerationHelper sql)
    {
        var properties = entity.GetProperties().ToList();
        var columns = string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName())));
        var values = string.Join(", ", properties.Select((_, i) => $"@p{i}"));
        return new JournalStatement(
            $"insert into {Table(entity, sql)} ({columns}) values ({values})",
            [.. properties.Select(Parameter)]
        );
    }

    private static JournalStatement Update(IEntityType entity, ISqlGenerationHelper sql)
    {
        var keys = entity.FindPrimaryKey()!.Properties;
        var properties = entity.GetProperties().Where(p => !p.IsPrimaryKey() && !IsFence(p)).Concat(keys).ToList();
        var assignments = properties.Select((p, i) => $"{sql.DelimitIdentifier(p.GetColumnName())} = @p{i}").ToList();
        var set = string.Join(", ", assignments.SkipLast(keys.Count));
        var where = string.Join(" and ", assignments.TakeLast(keys.Count));
        return new JournalStatement(
            $"update {Table(entity, sql)} set {set} where {where}",
            [.. properties.Select(Parameter)]
        );
    }

    private static (JournalStatement Fence, JournalStatement TakeOver, JournalStatement Ask) FenceStatements(
        IEntityType circle,
        ISqlGenerationHelper sql
    )
    {
        var id = circle.FindProperty(nameof(CircleProfile.Id))!;
        var head = circle.FindProperty(CirclesMapping.Head)!;
        var writer = circle.FindProperty(CirclesMapping.Writer)!;
        var table = Table(circle, sql);
        string Column(IProperty property) => sql.DelimitIdentifier(property.GetColumnName());
        var isThis = $"{Column(id)} = @p0 and {Column(writer)} = @p1";
        return (
            new JournalStatement(
                $"update {table} set {Column(head)} = @p3 where {isThis} and {Column(head)} = @p2",
                [
                    OfFence(id, 0, f => f.Circle),
                    OfFence(writer, 1, f => f.Writer),
                    OfFence(head, 2, f => f.Before),
                    OfFence(head, 3, f => f.After),
                ]
            ),
            new JournalStatement(
                $"update {table} set {Column(writer)} = @p1 where {Column(id)} = @p0",
                [OfFence(id, 0, f => f.Circle), OfFence(writer, 1, f => f.Writer)]
            ),
            new JournalStatement(
                $"select {Column(head)} from {table} where {isThis} and {Column(head)} = @p2",
                [OfFence(id, 0, f => f.Circle), OfFence(writer, 1, f => f.Writer), OfFence(head, 2, f => f.After)]
            )
        );
    }

    private static JournalParameter OfFence(IProperty property, int index, Func<FenceValues, object> read) =>
        new($"@p{index}", property.GetRelationalTypeMapping(), IsNullable: false, values => read((FenceValues)values));

    private static JournalParameter Parameter(IProperty property, int index)
    {
        var getter = property.GetGetter();
        return new($"@p{index}", property.GetRelationalTypeMapping(), property.IsNullable, getter.GetClrValue);
    }

    private static string Table(IEntityType entity, ISqlGenerationHelper sql) =>
        sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
}

/// <summary>What the fence checks and moves.</summary>
internal sealed record FenceValues(Domain.CircleId Circle, Guid Writer, long Before, long After);
