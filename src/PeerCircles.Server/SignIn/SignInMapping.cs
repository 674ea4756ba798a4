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
            account.HasIndex(a => a.NormalizedEmail).IsUnique();
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
        builder.Entity<Registration>(registration =>
        {
            registration.ToTable("registrations");
            registration.Property(r => r.Email).HasMaxLength(Lengths.Email);
            registration.Property(r => r.NormalizedEmail).HasMaxLength(Lengths.Email);
            registration.Property(r => r.PassphraseHash).HasMaxLength(Lengths.PassphraseHash);
            registration.Property(r => r.DisplayName).HasMaxLength(Lengths.DisplayName);
            registration.Property(r => r.TimeZone).HasMaxLength(Lengths.TimeZone);
            registration.Property(r => r.TokenHash).HasMaxLength(Lengths.Hash).IsFixedLength();
            registration.HasIndex(r => r.NormalizedEmail);
            registration.HasIndex(r => r.EndsAt);
        });
        builder.Entity<PassphraseReset>(reset =>
        {
            reset.ToTable("passphrase_resets");
            reset.Property(r => r.TokenHash).HasMaxLength(Lengths.Hash).IsFixedLength();
            reset.HasIndex(r => r.Person);
            reset.HasOne<Account>().WithMany().HasForeignKey(r => r.Person);
        });
        builder.Entity<EmailChange>(change =>
        {
            change.ToTable("email_changes");
            change.Property(c => c.Email).HasMaxLength(Lengths.Email);
            change.Property(c => c.TokenHash).HasMaxLength(Lengths.Hash).IsFixedLength();
            change.HasIndex(c => c.Person);
            change.HasOne<Account>().WithMany().HasForeignKey(c => c.Person);
        });
        builder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.Property(i => i.Email).HasMaxLength(Lengths.Email);
            invitation.Property(i => i.NormalizedEmail).HasMaxLength(Lengths.Email);
            invitation.Property(i => i.TokenHash).HasMaxLength(Lengths.Hash).IsFixedLength();
            invitation.HasIndex(i => i.TokenHash).IsUnique();
        });
    }

    internal static class Lengths
    {
        public const int DisplayName = 80;
        public const int Email = 256;
        public const int PassphraseHash = 256;
        public const int TimeZone = 64;
        public const int Hash = 32;
        public const int Stamp = 64;
    }
}
