using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddBlocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "afresh", table: "stays", type: "INTEGER", nullable: true);

            migrationBuilder.CreateTable(
                name: "blocks",
                columns: table => new
                {
                    person = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    blocked = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blocks", x => new { x.person, x.blocked });
                }
            );

            migrationBuilder.CreateIndex(name: "ix_blocks_blocked", table: "blocks", column: "blocked");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "blocks");

            migrationBuilder.DropColumn(name: "afresh", table: "stays");
        }
    }
}
