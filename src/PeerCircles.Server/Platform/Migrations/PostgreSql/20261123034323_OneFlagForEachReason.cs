using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OneFlagForEachReason : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_flags_case_reporter", table: "flags");

            migrationBuilder.CreateIndex(
                name: "ix_flags_case_reporter_reason",
                table: "flags",
                columns: new[] { "case", "reporter", "reason" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_flags_case_reporter_reason", table: "flags");

            migrationBuilder.CreateIndex(
                name: "ix_flags_case_reporter",
                table: "flags",
                columns: new[] { "case", "reporter" },
                unique: true
            );
        }
    }
}
