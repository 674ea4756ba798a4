using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.SqlServer
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
                    person = table.Column<byte[]>(
                        type: "binary(16)",
                        fixedLength: true,
                        maxLength: 16,
                        nullable: false
                    ),
                    language = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    theme = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    text_size = table.Column<int>(type: "int", nullable: false),
                    time_factor = table.Column<double>(type: "float", nullable: false),
                    announcements = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    seat_notices = table.Column<bool>(type: "bit", nullable: false),
                    prompt_notices = table.Column<bool>(type: "bit", nullable: false),
                    meeting_soon_notices = table.Column<bool>(type: "bit", nullable: false),
                    typing = table.Column<bool>(type: "bit", nullable: false),
                    country = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true),
                    folded_notes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    exit_shown = table.Column<bool>(type: "bit", nullable: false),
                    desk_keys = table.Column<bool>(type: "bit", nullable: false),
                    oriented = table.Column<bool>(type: "bit", nullable: false),
                    oriented_to_lead = table.Column<bool>(type: "bit", nullable: false),
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
