using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;

namespace PeerCircles.Server.Empathy;

internal static class EmpathyMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<EmpathyExchange>(exchange =>
        {
            exchange.ToTable("empathy_exchanges").HasKey(e => e.Id);
            exchange.Ignore(e => e.Receipt);
            exchange.HasIndex(e => new { e.Circle, e.Changed });
            exchange.HasIndex(e => new { e.Circle, e.PairChanged });
            exchange.HasIndex(e => new { e.Circle, e.Share });
            exchange.HasOne<CircleProfile>().WithMany().HasForeignKey(e => e.Circle);
        });
}
