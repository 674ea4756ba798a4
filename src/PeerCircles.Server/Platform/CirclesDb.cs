using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Prompts;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Platform;

/// <summary>
/// The tables of one deployment. Each noun maps its own in its <c>&lt;Noun&gt;Mapping.cs</c>. There is one derived context
/// per provider, because EF Core keeps several migration sets in one assembly apart by context type.
/// </summary>
public abstract class CirclesDb(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public DbSet<CircleProfile> Circles => Set<CircleProfile>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Place> Places => Set<Place>();
    public DbSet<Stay> Stays => Set<Stay>();
    public DbSet<Block> Blocks => Set<Block>();
    public DbSet<ReadPosition> ReadPositions => Set<ReadPosition>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<PhrasesSaid> PhrasesSaid => Set<PhrasesSaid>();
    public DbSet<PostedPrompt> PostedPrompts => Set<PostedPrompt>();
    public DbSet<EmpathyExchange> Exchanges => Set<EmpathyExchange>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Flag> Flags => Set<Flag>();
    public DbSet<CaseAction> CaseActions => Set<CaseAction>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Errand> Errands => Set<Errand>();
    public DbSet<KeptPreferences> Preferences => Set<KeptPreferences>();
    public DbSet<FacilitatorNote> FacilitatorNotes => Set<FacilitatorNote>();
    public DbSet<Erasure> Erasures => Set<Erasure>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        SignInMapping.Map(builder);
        CirclesMapping.Map(builder);
        ConversationsMapping.Map(builder);
        PromptsMapping.Map(builder);
        EmpathyMapping.Map(builder);
        ModerationMapping.Map(builder);
        NoticesMapping.Map(builder);
        MailMapping.Map(builder);
        MembersMapping.Map(builder);
        FacilitationMapping.Map(builder);
        PrivacyMapping.Map(builder);
        PortableNames.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        PortableColumns.Apply(configuration, Database.ProviderName);
}

public sealed class SqliteCirclesDb(DbContextOptions<SqliteCirclesDb> options) : CirclesDb(options);

public sealed class PostgreSqlCirclesDb(DbContextOptions<PostgreSqlCirclesDb> options) : CirclesDb(options);

public sealed class SqlServerCirclesDb(DbContextOptions<SqlServerCirclesDb> options) : CirclesDb(options);
