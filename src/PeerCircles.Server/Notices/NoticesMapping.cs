using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Server.Notices;

internal static class NoticesMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Notice>(notice =>
        {
            notice.ToTable("notices").HasKey(n => n.Id);
            notice.Property(n => n.When).HasColumnName("tells_of");
            notice.HasIndex(n => new { n.Person, n.AvailableAt });
            notice.HasIndex(n => new { n.Circle, n.At });
        });
        builder.Entity<Errand>(errand =>
        {
            errand.ToTable("errands").HasKey(e => e.Id);
            errand.HasIndex(e => e.DueAt);
        });
        builder.Entity<MeetingCall>(call =>
        {
            call.ToTable("meeting_calls").HasKey(c => c.Circle);
            call.HasOne<CircleProfile>().WithOne().HasForeignKey<MeetingCall>(c => c.Circle);
        });
    }
}
