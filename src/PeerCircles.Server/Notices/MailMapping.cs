using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Notices;

internal static class MailMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<Mail>(mail =>
        {
            mail.ToTable("mails");
            mail.Property(m => m.To).HasMaxLength(256).HasColumnName("recipient");
            mail.Property(m => m.Link).HasMaxLength(256);
            mail.Property(m => m.Language).HasMaxLength(16);
            mail.HasIndex(m => m.DueAt);
        });
}
