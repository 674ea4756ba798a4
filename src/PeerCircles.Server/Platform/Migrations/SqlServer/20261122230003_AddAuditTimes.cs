using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddAuditTimes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(name: "ix_audit_entries_at", table: "audit_entries", column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_audit_entries_at", table: "audit_entries");
        }
    }
}
