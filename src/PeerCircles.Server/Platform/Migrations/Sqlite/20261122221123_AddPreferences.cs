using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPreferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "preferences",
                columns: table => new
                {
                    person = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    theme = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    text_size = table.Column<int>(type: "INTEGER", nullable: false),
                    time_factor = table.Column<double>(type: "REAL", nullable: false),
                    announcements = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    seat_notices = table.Column<bool>(type: "INTEGER", nullable: false),
                    prompt_notices = table.Column<bool>(type: "INTEGER", nullable: false),
                    meeting_soon_notices = table.Column<bool>(type: "INTEGER", nullable: false),
                    typing = table.Column<bool>(type: "INTEGER", nullable: false),
                    country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    folded_notes = table.Column<string>(type: "TEXT", nullable: false),
                    exit_shown = table.Column<bool>(type: "INTEGER", nullable: false),
                    desk_keys = table.Column<bool>(type: "INTEGER", nullable: false),
                    oriented = table.Column<bool>(type: "INTEGER", nullable: false),
                    oriented_to_lead = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preferences", x => x.person);
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "preferences");
        }
    }
}
