using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;

namespace PeerCircles.Server.Circles;

internal static class CirclesMapping
{
    /// <summary>
    /// Columns of the circle's row that are the fence, not the profile: the number of the last change, and which opening
    /// of the room may write. No record holds them; the journal checks and moves them with every batch.
    /// </summary>
    public const string Head = "Head";
    public const string Writer = "Writer";

    public static void Map(ModelBuilder builder)
    {
        builder.Entity<CircleProfile>(circle =>
        {
            circle.ToTable("circles").HasKey(c => c.Id);
            circle.Ignore(c => c.Weekly);
            circle.Property(c => c.Name).HasMaxLength(80);
            circle.Property(c => c.Theme).HasMaxLength(48);
            circle.Property(c => c.Language).HasMaxLength(16);
            circle.Property(c => c.Format).HasMaxLength(48);
            circle.Property(c => c.TimeZone).HasMaxLength(64);
            circle.Property<long>(Head);
            circle.Property<Guid>(Writer);
        });
        builder.Entity<Membership>(membership =>
        {
            membership.ToTable("memberships").HasKey(m => new { m.Circle, m.Person });
            membership.Property(m => m.Name).HasMaxLength(80);
            membership.Property(m => m.FormerName).HasMaxLength(80);
            membership.HasIndex(m => m.Person);
            membership.HasIndex(m => new { m.Circle, m.Changed });
            membership.HasOne<CircleProfile>().WithMany().HasForeignKey(m => m.Circle);
        });
        builder.Entity<Place>(place =>
        {
            place.ToTable("places").HasKey(p => new { p.Circle, p.Person });
            place.HasIndex(p => p.Person);
            place.HasOne<CircleProfile>().WithMany().HasForeignKey(p => p.Circle);
        });
        builder.Entity<Stay>(stay =>
        {
            stay.ToTable("stays")
                .HasKey(s => new
                {
                    s.Circle,
                    s.Person,
                    s.From,
                });
            stay.Property(s => s.From).HasColumnName("first_position");
            stay.Property(s => s.Until).HasColumnName("last_position");
            stay.HasOne<CircleProfile>().WithMany().HasForeignKey(s => s.Circle);
        });
        builder.Entity<ReadPosition>(position =>
        {
            position.ToTable("read_positions").HasKey(p => new { p.Person, p.Circle });
            position.HasOne<CircleProfile>().WithMany().HasForeignKey(p => p.Circle);
        });
    }
}
