using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Server.Notices;

internal static class NoticesMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<Notice>(notice =>
        {
            notice.ToTable("notices").HasKey(n => n.Id);
            notice.HasIndex(n => new { n.Person, n.AvailableAt });
            notice.HasIndex(n => new { n.Circle, n.At });
        });
}
