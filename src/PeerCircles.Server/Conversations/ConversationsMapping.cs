using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Server.Conversations;

internal static class ConversationsMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Message>(message =>
        {
            message.ToTable("messages").HasKey(m => new { m.Circle, m.Position });
            // The id first: UUIDv7 fills this index in order, where circle first would scatter it.
            message
                .HasIndex(m => new
                {
                    m.Id,
                    m.Circle,
                    m.Author,
                })
                .IsUnique();
            message.HasIndex(m => new { m.Circle, m.Changed });
            message.HasOne<CircleProfile>().WithMany().HasForeignKey(m => m.Circle);
        });
        builder.Entity<PhrasesSaid>(said =>
        {
            said.ToTable("phrases_said")
                .HasKey(s => new
                {
                    s.Circle,
                    s.Position,
                    s.Person,
                });
            said.Property(s => s.Phrases).HasConversion<PhrasesAsJson, PhrasesAsJson.Comparer>();
            said.HasIndex(s => new { s.Circle, s.OwnChanged });
            said.HasOne<CircleProfile>().WithMany().HasForeignKey(s => s.Circle);
        });
    }
}
