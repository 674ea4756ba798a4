using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;

namespace PeerCircles.Server.Facilitation;

internal static class FacilitationMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<FacilitatorNote>(note =>
        {
            note.ToTable("facilitator_notes").HasKey(n => n.Id);
            note.HasIndex(n => new { n.Circle, n.At });
            note.HasIndex(n => n.ExpiresAt);
            note.HasOne<CircleProfile>().WithMany().HasForeignKey(n => n.Circle);
        });
}
