using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Conversations;

/// <summary>
/// How a database finds messages that hold words: all of them, in any order. It knows nothing of who looks; what they may
/// read is asked of what it gives, in the same query.
/// </summary>
internal abstract class SearchIndex
{
    private static readonly SearchIndex s_sqlite = new SqliteIndex();
    private static readonly SearchIndex s_postgreSql = new PostgreSqlIndex();
    private static readonly SearchIndex s_sqlServer = new SqlServerIndex();

    public static SearchIndex Of(CirclesDb db) =>
        db switch
        {
            SqliteCirclesDb => s_sqlite,
            PostgreSqlCirclesDb => s_postgreSql,
            _ => s_sqlServer,
        };

    /// <param name="circles">Where to look. It makes the search short; it is not what protects the other circles.</param>
    public IQueryable<Message> Holding(CirclesDb db, SearchWords words, IReadOnlyList<CircleId> circles)
    {
        var (sql, values) = Ask(words, circles);
        return db.Messages.FromSqlRaw(sql, values).AsNoTracking();
    }

    /// <summary>A statement that gives whole rows of messages, with <c>{0}</c>, <c>{1}</c> … where its values belong.</summary>
    public (string Sql, object[] Values) Ask(SearchWords words, IReadOnlyList<CircleId> circles)
    {
        var conditions = new List<string>();
        var values = new List<object>();
        foreach (var (condition, value) in Conditions(words, circles))
        {
            conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, $"{{{values.Count}}}"));
            values.Add(value);
        }
        return ($"select messages.* from messages where {string.Join(" and ", conditions)}", [.. values]);
    }

    /// <summary>Each with <c>{0}</c> for its one value.</summary>
    protected abstract IEnumerable<(string Condition, object Value)> Conditions(
        SearchWords words,
        IReadOnlyList<CircleId> circles
    );

    /// <summary>A pattern that finds these very characters anywhere.</summary>
    /// <param name="meaning">The signs that mean something in a pattern.</param>
    protected static string Anywhere(string piece, string meaning) =>
        $"%{string.Concat(piece.Select(c => meaning.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"))}%";
}

/// <summary>
/// FTS5, kept by triggers; see the migration. The index holds the circle beside the words, so that it can leave out the
/// rest of the community before anything is read.
/// </summary>
internal sealed class SqliteIndex : SearchIndex
{
    protected override IEnumerable<(string Condition, object Value)> Conditions(
        SearchWords words,
        IReadOnlyList<CircleId> circles
    )
    {
        if (words.Words.Count > 0)
            yield return (
                "exists (select 1 from message_words_rows as r where r.circle = messages.circle "
                    + "and r.position = messages.position "
                    + "and r.id in (select rowid from message_words where message_words match {0}))",
                $"circle : ({string.Join(" OR ", circles.Select(c => $"\"{c.Value:N}\""))}) AND "
                    + $"words : ({string.Join(" AND ", words.Words.Select(w => $"\"{w}\" *"))})"
            );
        foreach (var piece in words.Pieces)
            yield return ("text like {0} escape '\\'", Anywhere(piece, "%_\\"));
    }
}

/// <summary>A column of words that the database keeps by itself, with a GIN index; see the migration.</summary>
internal sealed class PostgreSqlIndex : SearchIndex
{
    protected override IEnumerable<(string Condition, object Value)> Conditions(
        SearchWords words,
        IReadOnlyList<CircleId> circles
    )
    {
        if (words.Words.Count > 0)
            yield return (
                "words @@ to_tsquery('simple', {0})",
                string.Join(" & ", words.Words.Select(w => $"'{w}':*"))
            );
        foreach (var piece in words.Pieces)
            yield return ("text like {0} escape '\\'", Anywhere(piece, "%_\\"));
    }
}

/// <summary>
/// Full-text search is an optional component of SQL Server, so this does without: it reads the messages of the few circles
/// that someone is in, and compares with a collation that knows neither case nor accents.
/// </summary>
internal sealed class SqlServerIndex : SearchIndex
{
    protected override IEnumerable<(string Condition, object Value)> Conditions(
        SearchWords words,
        IReadOnlyList<CircleId> circles
    )
    {
        foreach (var word in words.Words)
            yield return ("(N' ' + text) collate Latin1_General_100_CI_AI_SC like {0}", $"%[^a-z0-9]{word}%");
        foreach (var piece in words.Pieces)
            yield return ("text collate Latin1_General_100_BIN2 like {0} escape N'\\'", Anywhere(piece, "%_[\\"));
    }
}
