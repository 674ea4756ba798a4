using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;

namespace PeerCircles.Server.Empathy;

internal static class EmpathyMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<EmpathyExchange>(exchange =>
        {
            // Browsers make the ids: the same one in two circles is two exchanges.
            exchange.ToTable("empathy_exchanges").HasKey(e => new { e.Circle, e.Id });
            exchange.Ignore(e => e.Receipt);
            exchange.HasIndex(e => new { e.Circle, e.Changed });
            exchange.HasIndex(e => new { e.Circle, e.PairChanged });
            exchange.HasIndex(e => new { e.Circle, e.Share });
            exchange.HasOne<CircleProfile>().WithMany().HasForeignKey(e => e.Circle);
        });
}
