using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

/// <summary>The journal writes past EF Core what EF Core then reads: every kind of row must come back as it went in.</summary>
public sealed class JournalRowsTests : IAsyncLifetime
{
    private static readonly CircleId s_circle = new(Guid.CreateVersion7());

    private TestDatabase _database = null!;
    private CirclesDbFactory _factory = null!;

    public static TheoryData<string> Kinds
    {
        get
        {
            using var db = Platform.ModelTests.Make("Sqlite");
            return [.. db.Model.GetEntityTypes().Where(IsWrittenByRooms).Select(e => e.ClrType.Name)];
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_row_that_the_journal_wrote_and_changed_reads_as_it_was_meant(string kind)
    {
        await using var db = await _factory.CreateAsync();
        var entity = db.Model.GetEntityTypes().Single(e => e.ClrType.Name == kind);
        var sql = new JournalSql(db);
        var first = new Sample(s_circle, seed: 1).Row(entity);
        await Write(sql, new RowWrite(RowAction.Insert, first));
        AssertSame(entity, first, await Read(db, entity, first));

        var changed = new Sample(s_circle, seed: 2).Row(entity, keysOf: first);
        await Write(sql, new RowWrite(RowAction.Update, changed));
        AssertSame(entity, changed, await Read(db, entity, first));

        var emptied = new Sample(s_circle, seed: 3) { LeavesOutWhatMayBeMissing = true }.Row(entity, keysOf: first);
        await Write(sql, new RowWrite(RowAction.Update, emptied));
        AssertSame(entity, emptied, await Read(db, entity, first));
    }

    [Fact]
    public async Task A_circle_has_one_writer_and_one_next_number()
    {
        await using var db = await _factory.CreateAsync();
        var sql = new JournalSql(db);
        var (before, after) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Equal(1, await Fence(sql, sql.TakeOver, new FenceValues(s_circle, before, 0, 0)));
        Assert.Equal(1, await Fence(sql, sql.Fence, new FenceValues(s_circle, before, 1, 2)));
        Assert.Equal(0, await Fence(sql, sql.Fence, new FenceValues(s_circle, before, 1, 2)));
        Assert.Equal(1, await Fence(sql, sql.TakeOver, new FenceValues(s_circle, after, 0, 0)));
        Assert.Equal(0, await Fence(sql, sql.Fence, new FenceValues(s_circle, before, 2, 3)));
        Assert.Equal(1, await Fence(sql, sql.Fence, new FenceValues(s_circle, after, 2, 5)));
    }

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _factory = _database.Factory();
        await using var db = await _factory.CreateAsync();
        var circle = db.Model.FindEntityType(typeof(CircleProfile))!;
        var profile = (CircleProfile)new Sample(s_circle, seed: 1).Row(circle);
        db.Add(profile with { Id = s_circle }).Property<long>(CirclesMapping.Head).CurrentValue = 1;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task Write(JournalSql sql, RowWrite write)
    {
        await using var connection = new JournalConnection(_factory, sql);
        await connection.BeginAsync(CancellationToken.None);
        Assert.Equal(1, await connection.WriteAsync(sql.For(write), write.Row, CancellationToken.None));
        await connection.CommitAsync(CancellationToken.None);
    }

    private async Task<int> Fence(JournalSql sql, JournalStatement statement, FenceValues values)
    {
        await using var connection = new JournalConnection(_factory, sql);
        await connection.BeginAsync(CancellationToken.None);
        var touched = await connection.WriteAsync(statement, values, CancellationToken.None);
        await connection.CommitAsync(CancellationToken.None);
        return touched;
    }

    private static async Task<object> Read(CirclesDb db, IEntityType entity, object row)
    {
        db.ChangeTracker.Clear();
        var keys = entity.FindPrimaryKey()!.Properties.Select(p => p.GetGetter().GetClrValue(row)).ToArray();
        var read = await db.FindAsync(entity.ClrType, keys);
        Assert.NotNull(read);
        return read;
    }

    /// <summary>Compared as stored: that is what lists and confidential words have in common.</summary>
    private static void AssertSame(IEntityType entity, object expected, object actual)
    {
        foreach (var property in entity.GetProperties())
            Assert.Equal((property.Name, Stored(property, expected)), (property.Name, Stored(property, actual)));
    }

    private static object? Stored(IProperty property, object row)
    {
        var value = property.GetGetter().GetClrValue(row);
        var stored = property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;
        return stored is byte[] bytes ? Convert.ToHexString(bytes) : stored;
    }

    private static bool IsWrittenByRooms(IEntityType entity) =>
        entity.ClrType.Assembly == typeof(CircleProfile).Assembly && entity.ClrType != typeof(CircleProfile);
}

/// <summary>Rows in which every column has a value of its own, so that two that were swapped are noticed.</summary>
internal sealed class Sample(CircleId circle, int seed)
{
    private int _next = seed * 1_000;

    public bool LeavesOutWhatMayBeMissing { get; init; }

    public object Row(IEntityType entity, object? keysOf = null)
    {
        var row = Activator.CreateInstance(entity.ClrType)!;
        foreach (var property in entity.GetProperties().Where(p => p.PropertyInfo is not null))
        {
            var value =
                keysOf is not null && property.IsPrimaryKey() ? property.GetGetter().GetClrValue(keysOf)
                : property.ClrType == typeof(CircleId) ? circle
                : property.IsNullable && LeavesOutWhatMayBeMissing ? null
                : Value(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType, property.GetMaxLength());
            property.PropertyInfo!.SetValue(row, value);
        }
        return row;
    }

    private object Value(Type type, int? mostCharacters)
    {
        var number = ++_next;
        return type switch
        {
            _ when type == typeof(int) => number % 7,
            _ when type == typeof(bool) => number % 2 == 0,
            _ when type == typeof(long) => (long)number,
            _ when type == typeof(string) => mostCharacters < 24 ? $"ü{number}" : $"words {number}, ü and 🌲",
            _ when type == typeof(Guid) => Guid.CreateVersion7(),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddMilliseconds(1.7e12 + number),
            _ when type == typeof(MessageText) => new MessageText($"long night {number}\n“quoted”"),
            _ when type == typeof(IReadOnlyList<string>) => new[] { $"note {number}", "grief" },
            _ when type == typeof(IReadOnlyList<ContextLine>) => Context(number),
            _ when type == typeof(IReadOnlyList<Phrase>) => new[] { Phrase.MeToo, (Phrase)(number % 2) },
            _ when type.IsEnum => Enum.GetValues(type).GetValue(number % Enum.GetValues(type).Length)!,
            _ => Activator.CreateInstance(type, Guid.CreateVersion7())!,
        };
    }

    private static ContextLine[] Context(int number) =>
        [
            new(
                number,
                new PersonId(Guid.CreateVersion7()),
                DateTimeOffset.UnixEpoch.AddMilliseconds(number),
                new MessageText("before"),
                MessageState.Visible
            ),
            new(number + 1, new PersonId(Guid.CreateVersion7()), DateTimeOffset.UnixEpoch, null, MessageState.Gone),
        ];
}
