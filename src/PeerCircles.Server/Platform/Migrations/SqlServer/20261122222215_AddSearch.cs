using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        // Nothing: full-text search is an optional component of SQL Server, and is not asked for. See SqlServerIndex.

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) { }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) { }
    }
}
