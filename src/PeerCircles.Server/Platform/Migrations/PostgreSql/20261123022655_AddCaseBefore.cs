using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddCaseBefore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "claimed_by_before",
                table: "case_actions",
                type: "uuid",
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
