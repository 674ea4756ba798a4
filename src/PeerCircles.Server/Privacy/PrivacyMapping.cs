using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Privacy;

internal static class PrivacyMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<Erasure>(erasure =>
        {
            erasure.ToTable("erasures").HasKey(e => e.Person);
            erasure.HasIndex(e => e.DueAt);
        });
}
