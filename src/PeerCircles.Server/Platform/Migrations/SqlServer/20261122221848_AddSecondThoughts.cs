using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddSecondThoughts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "content_notes",
                table: "messages",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<long>(name: "edited_at", table: "messages", type: "bigint", nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "text",
                table: "empathy_exchanges",
                type: "nvarchar(max)",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)"
            );

            migrationBuilder.AddColumn<bool>(
                name: "withdrawn",
                table: "empathy_exchanges",
                type: "bit",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "phrases_said",
                columns: table => new
                {
                    circle = table.Column<byte[]>(
                        type: "binary(16)",
                        fixedLength: true,
                        maxLength: 16,
                        nullable: false
                    ),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    person = table.Column<byte[]>(
                        type: "binary(16)",
                        fixedLength: true,
                        maxLength: 16,
                        nullable: false
                    ),
                    author = table.Column<byte[]>(
                        type: "binary(16)",
                        fixedLength: true,
                        maxLength: 16,
                        nullable: false
                    ),
                    phrases = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                    own_changed = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_phrases_said",
                        x => new
                        {
                            x.circle,
                            x.position,
                            x.person,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_phrases_said_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_phrases_said_circle_own_changed",
                table: "phrases_said",
                columns: new[] { "circle", "own_changed" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "phrases_said");

            migrationBuilder.DropColumn(name: "content_notes", table: "messages");

            migrationBuilder.DropColumn(name: "edited_at", table: "messages");

            migrationBuilder.DropColumn(name: "withdrawn", table: "empathy_exchanges");

            migrationBuilder.AlterColumn<string>(
                name: "text",
                table: "empathy_exchanges",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldNullable: true
            );
        }
    }
}
