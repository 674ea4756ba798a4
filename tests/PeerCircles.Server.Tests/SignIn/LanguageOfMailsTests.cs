using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Members;
using PeerCircles.Server.Notices;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class LanguageOfMailsTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    private readonly SignInServer _server = shared.Server;

    [Fact]
    public async Task Camille_registers_in_French_and_gets_a_French_letter_and_later_ones_too()
    {
        var address = _server.NewAddress();
        var camille = _server.NewBrowser().Speaks("fr");

        await camille.Register(address, name: "Camille");

        var mail = await _server.NextMailTo(address);
        Assert.Equal("Confirmez votre adresse", mail.Subject);
        Assert.StartsWith("Bonjour,", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("fr", mail.Body!.Headers["Content-Language"]);
        Assert.Equal(HttpStatusCode.NoContent, await camille.Follow(mail));

        // From a library's computer, where the page speaks English: she is still who she is.
        await _server.NewBrowser().Speaks("en-GB,en;q=0.8").Post("/api/account/forgotten", new { email = address });
        Assert.Equal("Votre lien", (await _server.NextMailTo(address)).Subject);
        Assert.Equal(
            "fr",
            (await camille.Read("/api/me")).GetProperty("preferences").GetProperty("language").GetString()
        );
    }

    [Theory]
    [InlineData("es-MX,es;q=0.9,en;q=0.5", "Sobre lo que pediste")]
    [InlineData("fr-CA", "À propos de votre demande")]
    [InlineData("de,nl;q=0.7", "About your request")]
    [InlineData("", "About your request")]
    public async Task Somebody_unknown_is_written_to_as_the_page_speaks(string language, string subject)
    {
        var address = _server.NewAddress();

        await _server.NewBrowser().Speaks(language).Post("/api/account/forgotten", new { email = address });

        Assert.Equal(subject, (await _server.NextMailTo(address)).Subject);
    }

    [Fact]
    public async Task What_somebody_chose_holds_whoever_asks_in_whatever_language()
    {
        var address = _server.NewAddress();
        var account = await _server.HasPerson(address);
        await Prefers(account.Id, SpokenLanguage.Es);

        await _server.NewBrowser().Speaks("fr").Register(address);

        Assert.Equal("Sobre tu cuenta", (await _server.NextMailTo(address)).Subject);
    }

    [Fact]
    public async Task A_new_address_is_asked_in_the_language_of_who_wants_it()
    {
        var (address, wanted) = (_server.NewAddress(), _server.NewAddress());
        var account = await _server.HasPerson(address);
        await Prefers(account.Id, SpokenLanguage.Es);
        var ana = _server.NewBrowser().Speaks("es");
        await ana.SignIn(address);

        await ana.Post("/api/account/change-email", new { passphrase = SignInServer.Passphrase, email = wanted });

        Assert.Equal("Confirma tu dirección", (await _server.NextMailTo(wanted)).Subject);
        Assert.Equal("Sobre tu cuenta", (await _server.NextMailTo(address)).Subject);
    }

    [Fact]
    public async Task Who_opens_an_account_in_English_has_chosen_nothing_yet()
    {
        var address = _server.NewAddress();
        var ben = _server.NewBrowser().Speaks("en");
        await ben.Register(address);

        await ben.Follow(await _server.NextMailTo(address));

        var account = await _server.InDatabase(db => db.Users.SingleAsync(a => a.Email == address));
        Assert.False(
            await _server.InDatabase(db => db.Preferences.AnyAsync(p => p.Person == new PersonId(account.Id)))
        );
    }

    [Fact]
    public async Task A_refused_sign_in_without_JavaScript_speaks_as_its_page_does()
    {
        var ana = _server.NewBrowser().Speaks("fr");
        await ana.Get("/sign-in/plain");
        var form = new FormUrlEncodedContent([new("email", "a@example.org"), new("passphrase", "x")]);

        var answer = await ana.SendAsIs(
            new HttpRequestMessage(HttpMethod.Post, "/sign-in")
            {
                Content = form,
                Headers = { { "Origin", Browser.Origin } },
            }
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("alors rien n’a été fait", page, StringComparison.Ordinal);
    }

    private Task<int> Prefers(Guid person, SpokenLanguage language) =>
        _server.InDatabase(db =>
        {
            var kept = new KeptPreferences { Person = new PersonId(person) };
            kept.Take(Preferences.Unchosen with { Language = language });
            db.Add(kept);
            return db.SaveChangesAsync();
        });
}
