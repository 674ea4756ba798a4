using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Moderation;

internal static class ModerationMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Case>(@case =>
        {
            @case.ToTable("cases").HasKey(c => c.Id);
            @case.HasIndex(c => new { c.Circle, c.Position }).IsUnique();
            @case.HasIndex(c => new { c.State, c.OpenedAt });
            @case.Property(c => c.Context).HasConversion<ContextAsJson, ContextAsJson.Comparer>();
            @case.HasOne<CircleProfile>().WithMany().HasForeignKey(c => c.Circle);
        });
        builder.Entity<Flag>(flag =>
        {
            // Browsers make the ids: the same one in two circles is two flags.
            flag.ToTable("flags").HasKey(f => new { f.Circle, f.Id });
            flag.HasIndex(f => new
                {
                    f.Case,
                    f.Reporter,
                    f.Reason,
                })
                .IsUnique();
            flag.HasOne<CircleProfile>().WithMany().HasForeignKey(f => f.Circle);
        });
        builder.Entity<CaseAction>(action =>
        {
            action.ToTable("case_actions").HasKey(a => a.Id);
            action.HasIndex(a => a.Case);
            action.HasIndex(a => new { a.Circle, a.At });
            action.HasOne<CircleProfile>().WithMany().HasForeignKey(a => a.Circle);
        });
        builder.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("audit_entries").HasKey(e => e.Id);
            entry.HasIndex(e => new { e.Circle, e.Sequence });
            entry.HasIndex(e => e.At);
            entry.HasIndex(e => e.Case);
        });
    }
}
