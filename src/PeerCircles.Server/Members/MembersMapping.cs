using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Members;

internal static class MembersMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<KeptPreferences>(preferences =>
        {
            preferences.ToTable("preferences").HasKey(p => p.Person);
            preferences.Property(p => p.Country).HasMaxLength(2);
        });
        builder.Entity<Block>(block =>
        {
            block.ToTable("blocks").HasKey(b => new { b.Person, b.Blocked });
            block.HasIndex(b => b.Blocked);
        });
    }
}
