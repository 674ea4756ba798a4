using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.SignIn;

internal static class SignInMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.DisplayName).HasMaxLength(Lengths.DisplayName);
            account.Property(a => a.TimeZone).HasMaxLength(Lengths.TimeZone);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        builder.Entity<Session>(session =>
        {
            session.ToTable("sessions");
            session.Property(s => s.TokenHash).HasMaxLength(Lengths.Hash).IsFixedLength();
            session.Property(s => s.SecurityStamp).HasMaxLength(Lengths.Stamp);
            session.HasIndex(s => s.TokenHash).IsUnique();
            session.HasIndex(s => s.Person);
            session.HasOne<Account>().WithMany().HasForeignKey(s => s.Person);
        });
    }

    internal static class Lengths
    {
        /// <summary>40 graphemes, each of which may be several UTF-16 units.</summary>
        public const int DisplayName = 320;
        public const int TimeZone = 64;
        public const int Hash = 32;
        public const int Stamp = 64;
    }
}
