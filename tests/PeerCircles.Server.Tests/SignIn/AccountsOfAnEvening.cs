using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerCircles.Domain;
using PeerCircles.Server.Members;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>Each way to an account once, for tests that listen to what the database is asked meanwhile.</summary>
internal static class AccountsOfAnEvening
{
    public static async Task OpenAccountsAsync(this PeerCirclesServer server, Person visitor)
    {
        var form = new
        {
            email = "new@example.org",
            passphrase = SignInServer.Passphrase,
            displayName = "New",
            adult = true,
            timeZone = "Europe/Lisbon",
        };
        await Does(visitor, "register", form);
        var (registration, confirm) = await RegisteredAsync(server);
        await Does(
            visitor,
            "confirm",
            new
            {
                person = registration.Id,
                token = confirm.Text,
                form.passphrase,
            }
        );
        await Does(visitor, "forgotten", new { email = registration.Email });
        var reset = await ForgottenAsync(server, registration);
        await Does(
            visitor,
            "reset",
            new
            {
                person = registration.Id,
                token = reset.Text,
                passphrase = "a passphrase for new beginnings",
            }
        );
        var token = await InvitedAsync(server);
        (await visitor.Get($"/api/account/invite?token={token}")).EnsureSuccessStatusCode();
        await Does(
            visitor,
            "invite/accept",
            new
            {
                token,
                form.passphrase,
                form.displayName,
                form.adult,
                form.timeZone,
            }
        );
        await ActivatorUtilities
            .CreateInstance<SignInTidying>(server.Services)
            .RoundAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All that somebody can do about their own account, which is gone afterwards.</summary>
    public static async Task LeaveForGoodAsync(this PeerCirclesServer server, Person person)
    {
        const string Better = "a passphrase for better evenings";
        await server.HasPassphrase(person, SignInServer.Passphrase);
        await person.Reads<Preferences>("/api/me/preferences");
        (await person.Send(HttpMethod.Put, "/api/me/preferences", Preferences.Unchosen)).EnsureSuccessStatusCode();
        await Does(person, "change-email", new { passphrase = SignInServer.Passphrase, email = "moved@example.org" });
        var move = SecretToken.New();
        await server.InDatabase(async db =>
        {
            var account = await db.Users.FindAsync(person.Id.Value);
            db.Add(EmailChange.For(account!, "moved@example.org", move, server.Time.Now()));
            return await db.SaveChangesAsync();
        });
        await Does(person, "confirm-email", new { person = person.Id.Value, token = move.Text });
        await Does(person, "change-passphrase", new { current = SignInServer.Passphrase, passphrase = Better });
        await Does(person, "delete", new { passphrase = Better });
        await server
            .Services.GetServices<IHostedService>()
            .OfType<ErasurePoller>()
            .Single()
            .RoundAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Does(Person visitor, string what, object body) =>
        (await visitor.Post($"/api/account/{what}", body)).EnsureSuccessStatusCode();

    private static async Task<(Registration, SecretToken)> RegisteredAsync(PeerCirclesServer server)
    {
        var (now, secret) = (server.Time.Now(), SecretToken.New());
        var hash = await server
            .Services.GetRequiredService<Passphrases>()
            .HashAsync(SignInServer.Passphrase, TestContext.Current.CancellationToken);
        var registration = new Registration
        {
            Id = NewId.At(now),
            Email = "confirmed@example.org",
            NormalizedEmail = EmailKey.Of("confirmed@example.org"),
            PassphraseHash = hash.Value,
            DisplayName = "Confirmed",
            TimeZone = "Europe/Lisbon",
            TokenHash = secret.Hash,
            EndsAt = now + Registration.Lifetime,
        };
        await server.InDatabase(db =>
        {
            db.Add(registration);
            return db.SaveChangesAsync();
        });
        return (registration, secret);
    }

    private static async Task<SecretToken> ForgottenAsync(PeerCirclesServer server, Registration of)
    {
        var (now, secret) = (server.Time.Now(), SecretToken.New());
        await server.InDatabase(db =>
        {
            db.Add(PassphraseReset.For(of.ToAccount(now), secret, now));
            return db.SaveChangesAsync();
        });
        return secret;
    }

    private static async Task<string> InvitedAsync(PeerCirclesServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var outcome = await scope
            .ServiceProvider.GetRequiredService<IMediator>()
            .Send(new InviteStaff("staff@example.org", CommunityRoles.Moderator));
        return outcome.Value.Address.Split("token=")[1];
    }
}
