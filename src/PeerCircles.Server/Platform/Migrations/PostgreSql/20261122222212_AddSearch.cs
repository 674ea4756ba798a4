using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        // The column is the database's own: the server neither writes nor reads it. Marks on letters are taken off and signs
        // become spaces first, so that words are cut here as everywhere else; what isn't visible has no words.
        private const string Words = """
            alter table messages add column words tsvector generated always as (
                case when state = 'Visible' then to_tsvector(
                    'simple'::regconfig,
                    regexp_replace(
                        normalize(regexp_replace(normalize(text, NFD), '[\u0300-\u036f]', '', 'g'), NFC),
                        '[!-/:-@\[-`{-~]+', ' ', 'g'
                    )
                ) end
            ) stored;
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Words);
            migrationBuilder.Sql("create index ix_messages_words on messages using gin (words);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("alter table messages drop column words;");
    }
}
