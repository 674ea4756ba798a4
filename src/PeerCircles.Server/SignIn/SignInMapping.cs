using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.SignIn;

internal static class SignInMapping
{
    public static void Map(ModelBuilder builder) =>
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.DisplayName).HasMaxLength(80);
            account.Property(a => a.TimeZone).HasMaxLength(64);
        });
}
