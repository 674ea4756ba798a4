using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        // The index holds words and no texts. Its rows have numbers of their own, since those that SQLite gives to messages may
        // change when it tidies up. Whatever is erased here is overwritten at once: that is what secure-delete says.
        private const string Tables = """
            create table message_words_rows (
                id integer not null constraint pk_message_words_rows primary key,
                circle blob not null,
                position integer not null,
                constraint ak_message_words_rows_circle_position unique (circle, position)
            );
            create virtual table message_words using fts5 (circle, words, content = '', tokenize = 'unicode61 remove_diacritics 2');
            insert into message_words (message_words, rank) values ('secure-delete', 1);
            """;

        private const string WhatWasSaid = """
            insert into message_words_rows (circle, position)
                select circle, position from messages where state = 'Visible' and text is not null;
            insert into message_words (rowid, circle, words)
                select r.id, hex(m.circle), m.text from message_words_rows as r
                join messages as m on m.circle = r.circle and m.position = r.position;
            """;

        private const string Forget = """
                insert into message_words (message_words, rowid, circle, words)
                    select 'delete', id, hex(circle), old.text from message_words_rows
                    where circle = old.circle and position = old.position;
                delete from message_words_rows where circle = old.circle and position = old.position;
            """;

        private const string Remember = """
                insert into message_words_rows (circle, position)
                    select new.circle, new.position where new.state = 'Visible' and new.text is not null;
                insert into message_words (rowid, circle, words)
                    select id, hex(circle), new.text from message_words_rows
                    where circle = new.circle and position = new.position;
            """;

        private const string Insertion =
            $"create trigger message_words_insert after insert on messages begin\n{Remember}\nend;";

        private const string Change = $"""
            create trigger message_words_update after update on messages
            when old.text is not new.text or old.state is not new.state begin
            {Forget}
            {Remember}
            end;
            """;

        private const string Removal =
            $"create trigger message_words_delete after delete on messages begin\n{Forget}\nend;";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var step in new[] { Tables, WhatWasSaid, Insertion, Change, Removal })
                migrationBuilder.Sql(step);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                """
                drop trigger if exists message_words_insert;
                drop trigger if exists message_words_update;
                drop trigger if exists message_words_delete;
                drop table message_words;
                drop table message_words_rows;
                """
            );
    }
}
