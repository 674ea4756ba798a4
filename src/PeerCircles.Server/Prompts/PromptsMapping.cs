using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Prompts;

namespace PeerCircles.Server.Prompts;

internal static class PromptsMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<PostedPrompt>(prompt =>
        {
            prompt.ToTable("posted_prompts").HasKey(p => new { p.Circle, p.Position });
            prompt.HasIndex(p => new { p.Id, p.Circle }).IsUnique();
            prompt.HasIndex(p => new { p.Circle, p.Changed });
            prompt.Property(p => p.FromLibrary).HasMaxLength(96);
            prompt.Property(p => p.Theme).HasMaxLength(48);
            prompt.HasOne<CircleProfile>().WithMany().HasForeignKey(p => p.Circle);
        });
}
