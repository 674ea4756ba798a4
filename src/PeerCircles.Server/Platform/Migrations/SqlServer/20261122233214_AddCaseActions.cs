using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddCaseActions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "follow_up_at", table: "cases", type: "bigint", nullable: true);

            migrationBuilder.AddColumn<long>(name: "handed_on_at", table: "cases", type: "bigint", nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "muted_before",
                table: "case_actions",
                type: "bigint",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "notes_before",
                table: "case_actions",
                type: "nvarchar(max)",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(name: "until", table: "case_actions", type: "bigint", nullable: true);

            migrationBuilder.CreateIndex(name: "ix_audit_entries_case", table: "audit_entries", column: "case");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_audit_entries_case", table: "audit_entries");

            migrationBuilder.DropColumn(name: "follow_up_at", table: "cases");

            migrationBuilder.DropColumn(name: "handed_on_at", table: "cases");

            migrationBuilder.DropColumn(name: "muted_before", table: "case_actions");

            migrationBuilder.DropColumn(name: "notes_before", table: "case_actions");

            migrationBuilder.DropColumn(name: "until", table: "case_actions");
        }
    }
}
