using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddSeats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "tells_of", table: "notices", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "listens",
                table: "memberships",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "mails",
                type: "TEXT",
                maxLength: 16,
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "listener_seats",
                table: "circles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(
                name: "pace",
                table: "circles",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Steady"
            );

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "circles",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Open"
            );

            migrationBuilder.CreateTable(
                name: "errands",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    circle = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    notice = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    leased_by = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_errands", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_calls",
                columns: table => new
                {
                    circle = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_calls", x => x.circle);
                    table.ForeignKey(
                        name: "fk_meeting_calls_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "places",
                columns: table => new
                {
                    circle = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    listens = table.Column<bool>(type: "INTEGER", nullable: false),
                    turn = table.Column<long>(type: "INTEGER", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    offer_until = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_places", x => new { x.circle, x.person });
                    table.ForeignKey(
                        name: "fk_places_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_errands_due_at", table: "errands", column: "due_at");

            migrationBuilder.CreateIndex(name: "ix_places_person", table: "places", column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "errands");

            migrationBuilder.DropTable(name: "meeting_calls");

            migrationBuilder.DropTable(name: "places");

            migrationBuilder.DropColumn(name: "tells_of", table: "notices");

            migrationBuilder.DropColumn(name: "listens", table: "memberships");

            migrationBuilder.DropColumn(name: "language", table: "mails");

            migrationBuilder.DropColumn(name: "listener_seats", table: "circles");

            migrationBuilder.DropColumn(name: "pace", table: "circles");

            migrationBuilder.DropColumn(name: "state", table: "circles");
        }
    }
}
