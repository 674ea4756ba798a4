using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PeerCircles.Server.Platform.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    colour = table.Column<int>(type: "integer", nullable: false),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    roles = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<long>(type: "bigint", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: true),
                    sequence = table.Column<long>(type: "bigint", nullable: true),
                    actor = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: true),
                    position = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "circles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    theme = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: false),
                    language = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    format = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: false),
                    meets_on = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    start_minute = table.Column<int>(type: "integer", nullable: false),
                    meeting_minutes = table.Column<int>(type: "integer", nullable: false),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    join_policy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    retention_days = table.Column<int>(type: "integer", nullable: false),
                    agreement_version = table.Column<int>(type: "integer", nullable: false),
                    agreement_lines = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                    head = table.Column<long>(type: "bigint", nullable: false),
                    writer = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_circles", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    normalized_email = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: false
                    ),
                    role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    template = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    link = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    give_up_at = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mails", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: true),
                    flag = table.Column<Guid>(type: "uuid", nullable: true),
                    action = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<long>(type: "bigint", nullable: true),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    why = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    available_at = table.Column<long>(type: "bigint", nullable: false),
                    read_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    normalized_email = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: false
                    ),
                    passphrase_hash = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: false
                    ),
                    display_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registrations", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_account_tokens",
                        x => new
                        {
                            x.user_id,
                            x.login_provider,
                            x.name,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "passphrase_resets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passphrase_resets", x => x.id);
                    table.ForeignKey(
                        name: "fk_passphrase_resets_accounts_person",
                        column: x => x.person,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false),
                    security_stamp = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                    last_used_on = table.Column<DateOnly>(type: "date", nullable: false),
                    own_device = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_accounts_person",
                        column: x => x.person,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "case_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    message_before = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false
                    ),
                    state_before = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    outcome_before = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    undone_at = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_actions", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_actions_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: false),
                    severity = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    claimed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    claimed_until = table.Column<long>(type: "bigint", nullable: true),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<long>(type: "bigint", nullable: true),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    context = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "empathy_exchanges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    share = table.Column<long>(type: "bigint", nullable: false),
                    reflector = table.Column<Guid>(type: "uuid", nullable: false),
                    speaker = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    reflected_at = table.Column<long>(type: "bigint", nullable: false),
                    reflected = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    answer = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    understood = table.Column<int>(type: "integer", nullable: true),
                    accepted_as_iam = table.Column<int>(type: "integer", nullable: true),
                    cared_for = table.Column<int>(type: "integer", nullable: true),
                    receipt_words = table.Column<string>(type: "text", nullable: true),
                    receipt_sent_at = table.Column<long>(type: "bigint", nullable: true),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                    pair_changed = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_empathy_exchanges", x => new { x.circle, x.id });
                    table.ForeignKey(
                        name: "fk_empathy_exchanges_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "flags",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    reporter = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flags", x => new { x.circle, x.id });
                    table.ForeignKey(
                        name: "fk_flags_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    colour = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    muted_until = table.Column<long>(type: "bigint", nullable: true),
                    agreement_version = table.Column<int>(type: "integer", nullable: false),
                    joined_at = table.Column<long>(type: "bigint", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => new { x.circle, x.person });
                    table.ForeignKey(
                        name: "fk_memberships_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: false),
                    posted_at = table.Column<long>(type: "bigint", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    reply_to = table.Column<long>(type: "bigint", nullable: true),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages", x => new { x.circle, x.position });
                    table.ForeignKey(
                        name: "fk_messages_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "posted_prompts",
                columns: table => new
                {
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    from_library = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    theme = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: true),
                    depth = table.Column<int>(type: "integer", nullable: true),
                    content_notes = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    posted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    posted_at = table.Column<long>(type: "bigint", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posted_prompts", x => new { x.circle, x.position });
                    table.ForeignKey(
                        name: "fk_posted_prompts_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "read_positions",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_read_positions", x => new { x.person, x.circle });
                    table.ForeignKey(
                        name: "fk_read_positions_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "stays",
                columns: table => new
                {
                    circle = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    first_position = table.Column<long>(type: "bigint", nullable: false),
                    last_position = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_stays",
                        x => new
                        {
                            x.circle,
                            x.person,
                            x.first_position,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_stays_circles_circle",
                        column: x => x.circle,
                        principalTable: "circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_account_claims_user_id", table: "account_claims", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_account_logins_user_id", table: "account_logins", column: "user_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "accounts",
                column: "normalized_email",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "accounts",
                column: "normalized_user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_circle_sequence",
                table: "audit_entries",
                columns: new[] { "circle", "sequence" }
            );

            migrationBuilder.CreateIndex(name: "ix_case_actions_case", table: "case_actions", column: "case");

            migrationBuilder.CreateIndex(
                name: "ix_case_actions_circle_at",
                table: "case_actions",
                columns: new[] { "circle", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_cases_circle_position",
                table: "cases",
                columns: new[] { "circle", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_cases_state_opened_at",
                table: "cases",
                columns: new[] { "state", "opened_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_empathy_exchanges_circle_changed",
                table: "empathy_exchanges",
                columns: new[] { "circle", "changed" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_empathy_exchanges_circle_pair_changed",
                table: "empathy_exchanges",
                columns: new[] { "circle", "pair_changed" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_empathy_exchanges_circle_share",
                table: "empathy_exchanges",
                columns: new[] { "circle", "share" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_flags_case_reporter",
                table: "flags",
                columns: new[] { "case", "reporter" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitations_token_hash",
                table: "invitations",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_mails_due_at", table: "mails", column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_circle_changed",
                table: "memberships",
                columns: new[] { "circle", "changed" }
            );

            migrationBuilder.CreateIndex(name: "ix_memberships_person", table: "memberships", column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_messages_circle_changed",
                table: "messages",
                columns: new[] { "circle", "changed" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_messages_id_circle_author",
                table: "messages",
                columns: new[] { "id", "circle", "author" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_notices_circle_at",
                table: "notices",
                columns: new[] { "circle", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_notices_person_available_at",
                table: "notices",
                columns: new[] { "person", "available_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_passphrase_resets_person",
                table: "passphrase_resets",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_posted_prompts_circle_changed",
                table: "posted_prompts",
                columns: new[] { "circle", "changed" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_posted_prompts_id_circle",
                table: "posted_prompts",
                columns: new[] { "id", "circle" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_read_positions_circle", table: "read_positions", column: "circle");

            migrationBuilder.CreateIndex(name: "ix_registrations_ends_at", table: "registrations", column: "ends_at");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_normalized_email",
                table: "registrations",
                column: "normalized_email"
            );

            migrationBuilder.CreateIndex(name: "ix_sessions_person", table: "sessions", column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_token_hash",
                table: "sessions",
                column: "token_hash",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "account_claims");

            migrationBuilder.DropTable(name: "account_logins");

            migrationBuilder.DropTable(name: "account_tokens");

            migrationBuilder.DropTable(name: "audit_entries");

            migrationBuilder.DropTable(name: "case_actions");

            migrationBuilder.DropTable(name: "cases");

            migrationBuilder.DropTable(name: "data_protection_keys");

            migrationBuilder.DropTable(name: "empathy_exchanges");

            migrationBuilder.DropTable(name: "flags");

            migrationBuilder.DropTable(name: "invitations");

            migrationBuilder.DropTable(name: "mails");

            migrationBuilder.DropTable(name: "memberships");

            migrationBuilder.DropTable(name: "messages");

            migrationBuilder.DropTable(name: "notices");

            migrationBuilder.DropTable(name: "passphrase_resets");

            migrationBuilder.DropTable(name: "posted_prompts");

            migrationBuilder.DropTable(name: "read_positions");

            migrationBuilder.DropTable(name: "registrations");

            migrationBuilder.DropTable(name: "sessions");

            migrationBuilder.DropTable(name: "stays");

            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropTable(name: "circles");
        }
    }
}
