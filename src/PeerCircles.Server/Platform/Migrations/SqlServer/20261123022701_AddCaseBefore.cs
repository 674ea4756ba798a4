using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddCaseBefore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "claimed_by_before",
                table: "case_actions",
                type: "binary(16)",
                fixedLength: true,
                maxLength: 16,
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "claimed_until_before",
                table: "case_actions",
                type: "bigint",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "follow_up_before",
                table: "case_actions",
                type: "bigint",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "handed_on_before",
                table: "case_actions",
                type: "bigint",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "claimed_by_before", table: "case_actions");

            migrationBuilder.DropColumn(name: "claimed_until_before", table: "case_actions");

            migrationBuilder.DropColumn(name: "follow_up_before", table: "case_actions");

            migrationBuilder.DropColumn(name: "handed_on_before", table: "case_actions");
        }
    }
}
