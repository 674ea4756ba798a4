// Queries are caught where EF Core takes them in; there is no public place that sees them with their values.
#pragma warning disable EF1001
using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Platform.SqlServer;

/// <summary>
/// Whatever the server asks its database in a test is asked of SQL Server as well: translated with its provider and read by
/// its parser, though there is no server behind it. What can't be translated or read fails right there.
/// </summary>
internal static class Echo
{
    private static readonly DbContextOptions<SqlServerCirclesDb> s_options =
        new DbContextOptionsBuilder<SqlServerCirclesDb>()
            .UseSqlServer()
            .AddInterceptors(new NobodyThere(), new NothingFound())
            .Options;

    private static readonly ConcurrentDictionary<string, bool> s_heard = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, bool> s_askers = new();

    [ThreadStatic]
    private static bool s_isHeard;

    /// <summary>The server's types that have asked something so far.</summary>
    public static ICollection<Type> Askers => s_askers.Keys;

    /// <summary>Every different statement so far.</summary>
    public static ICollection<string> Statements => s_heard.Keys;

    public static void Repeat<TResult>(Expression query, Func<IQueryCompiler, Expression, TResult> ask)
    {
        using var db = new SqlServerCirclesDb(s_options);
        var moved = new OntoSqlServer(db).Visit(query);
        s_isHeard = false;
        try
        {
            var answer = ask(db.GetService<IQueryCompiler>(), moved);
            if (answer is IQueryingEnumerable rows)
                Hear(rows.ToQueryString());
            else if (answer is Task task)
                task.GetAwaiter().GetResult();
        }
        catch (InvalidOperationException) when (s_isHeard)
        {
            // It was asked; that nothing was found is none of our business.
        }
        foreach (var frame in new StackTrace().GetFrames())
            if (
                Outermost(frame.GetMethod()?.DeclaringType) is { } asker
                && asker.Assembly == typeof(CirclesDb).Assembly
            )
                s_askers.TryAdd(asker, true);
    }

    private static void Hear(string sql)
    {
        s_isHeard = true;
        if (s_heard.TryAdd(sql, true))
            TransactSql.AssertParses(sql);
    }

    private static Type? Outermost(Type? type) => type?.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The same question about the same tables, as SQL Server's model knows them.</summary>
    private sealed class OntoSqlServer(CirclesDb db) : ExpressionVisitor
    {
        private readonly IAsyncQueryProvider _provider = db.GetService<IAsyncQueryProvider>();

        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root
                ? new EntityQueryRootExpression(_provider, SameIn(root.EntityType))
                : base.VisitExtension(node);

        /// <summary>A query that was made outside of this one and is used in it.</summary>
        protected override Expression VisitMember(MemberExpression node) =>
            typeof(IQueryable).IsAssignableFrom(node.Type) ? Visit(Made(node)) : base.VisitMember(node);

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Object is not null && typeof(DbContext).IsAssignableFrom(node.Object.Type)
                ? Visit(Made(node))
                : base.VisitMethodCall(node);

        private static Expression Made(Expression node) =>
            ((IQueryable)Expression.Lambda(node).Compile().DynamicInvoke()!).Expression;

        private IEntityType SameIn(IEntityType entity) => db.Model.FindEntityType(entity.Name)!;
    }

    private sealed class NobodyThere : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class NothingFound : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result
        ) => Nothing(command);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(Nothing(command));

        public override InterceptionResult<int> NonQueryExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result
        ) => NothingDone(command);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(NothingDone(command));

        private static InterceptionResult<DbDataReader> Nothing(DbCommand command)
        {
            Hear(command.CommandText);
            using var table = new DataTable();
            return InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader());
        }

        private static InterceptionResult<int> NothingDone(DbCommand command)
        {
            Hear(command.CommandText);
            return InterceptionResult<int>.SuppressWithResult(0);
        }
    }
}

/// <summary>EF Core's own way of taking a query in, with an echo.</summary>
internal sealed class EchoingQueryCompiler(
    IQueryContextFactory queryContextFactory,
    ICompiledQueryCache compiledQueryCache,
    ICompiledQueryCacheKeyGenerator compiledQueryCacheKeyGenerator,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext currentContext,
    IEvaluatableExpressionFilter evaluatableExpressionFilter,
    IModel model
)
    : QueryCompiler(
        queryContextFactory,
        compiledQueryCache,
        compiledQueryCacheKeyGenerator,
        database,
        logger,
        currentContext,
        evaluatableExpressionFilter,
        model
    )
{
    public override TResult Execute<TResult>(Expression query)
    {
        Echo.Repeat(query, (compiler, moved) => compiler.Execute<TResult>(moved));
        return base.Execute<TResult>(query);
    }

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        Echo.Repeat(query, (compiler, moved) => compiler.ExecuteAsync<TResult>(moved, cancellationToken));
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }
}
