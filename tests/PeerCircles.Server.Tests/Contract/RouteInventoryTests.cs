using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Server.Live;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Contract;

/// <summary>
/// Every door says who may pass. One that is open to everybody stands on the list here, with the reason: a new one fails
/// until somebody has thought about it.
/// </summary>
public sealed class RouteInventoryTests(SharedServer shared) : Scene(shared)
{
    /// <summary>Verb and pattern of each door that needs no session.</summary>
    private static readonly Dictionary<string, string> OpenToAll = new(StringComparer.Ordinal)
    {
        ["GET /api/here"] = "What a page asks first: who is here, or nobody.",
        ["POST /api/account/sign-in"] = "Nobody has a session before.",
        ["POST /api/account/register"] = "Likewise; the answer is the same for every address.",
        ["POST /api/account/confirm"] = "The link in the mail is what opens this door.",
        ["POST /api/account/confirm-email"] = "Likewise.",
        ["POST /api/account/forgotten"] = "Likewise; the answer is the same for every address.",
        ["POST /api/account/reset"] = "The link in the mail is what opens this door.",
        ["GET /api/account/invite/"] = "The link that was handed over is what opens this door.",
        ["POST /api/account/invite/accept"] = "Likewise.",
        ["GET /sign-in/plain"] = "Signing in without JavaScript.",
        ["GET /sign-in/plain.css"] = "Its style.",
        ["POST /sign-in"] = "Signing in without JavaScript, with an antiforgery token.",
        ["POST /exit"] = "Leaving works whoever one is, with an antiforgery token.",
        ["GET /api/help/crisis-lines"] = "Help is for everybody.",
        ["GET /help/plain"] = "Help is for everybody, without JavaScript too.",
        ["GET /health/live"] = "Whoever runs the server looks here; it tells only that the process answers.",
        ["GET /health/ready"] = "Likewise; it tells only whether it can serve.",
        ["* /health/live"] = "The framework maps health checks for all verbs.",
        ["* /health/ready"] = "Likewise.",
        ["* /api/{**rest}"] = "Says that there is no such address.",
        ["GET /assets/{**rest}"] = "Likewise.",
        ["GET,HEAD /"] = "The client's page; what it shows it asks for with a session.",
        ["GET,HEAD {*path:nonfile:regex(^(?!(api|assets|hub|health|openapi|scalar)(/|$)))}"] =
            "The client's page at its own addresses.",
        ["GET /openapi/{documentName}.json"] = "Development only.",
        ["GET /scalar/"] = "Development only.",
        ["GET /scalar/{documentName?}"] = "Development only.",
        ["GET /scalar/favicon.svg"] = "Development only.",
        ["GET /scalar/scalar.js"] = "Development only.",
        ["GET /scalar/scalar.aspnetcore.js"] = "Development only.",
    };

    private IEnumerable<RouteEndpoint> Doors =>
        Server
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            // Files of the client's build: public by their nature, and different in each build.
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .DistinctBy(Name, StringComparer.Ordinal);

    [Fact]
    public void Every_door_says_who_may_pass_and_those_open_to_all_are_known()
    {
        var doors = Doors.ToList();
        var silent = doors.Where(d => !IsOpen(d) && d.Metadata.GetMetadata<IAuthorizeData>() is null).Select(Name);
        var open = doors.Where(IsOpen).Select(Name).ToList();

        Assert.True(doors.Count > 20, "The doors were not found.");
        Assert.Empty(silent);
        Assert.Empty(open.Except(OpenToAll.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Behind_every_other_door_nobody_gets_without_a_session()
    {
        using var nobody = new HttpClient { BaseAddress = Server.Address };
        nobody.DefaultRequestHeaders.Add("Origin", Server.Origin);
        nobody.DefaultRequestHeaders.Add("X-PeerCircles", "1");
        foreach (var door in Doors.Where(d => !IsOpen(d)))
        foreach (var verb in Verbs(door))
        {
            var answer = await nobody.SendAsync(new HttpRequestMessage(new HttpMethod(verb), Address(door)), Token);
            Assert.True(
                answer.StatusCode == HttpStatusCode.Unauthorized,
                $"{verb} {Address(door)}: {answer.StatusCode}"
            );
        }
    }

    [Fact]
    public async Task No_page_of_another_site_can_make_a_browser_act_here()
    {
        var ana = await Has("Ana");
        using var browser = new HttpClient { BaseAddress = Server.Address };
        browser.DefaultRequestHeaders.Add("Cookie", ana.Cookie);
        foreach (var door in Doors)
        foreach (var verb in Verbs(door).Where(v => v is not ("GET" or "HEAD" or "OPTIONS")))
        {
            var withoutHeader = new HttpRequestMessage(new HttpMethod(verb), Address(door));
            withoutHeader.Headers.Add("Origin", Server.Origin);
            var elsewhere = new HttpRequestMessage(new HttpMethod(verb), Address(door));
            elsewhere.Headers.Add("Origin", "https://evil.example");
            elsewhere.Headers.Add("X-PeerCircles", "1");
            // The hub can't have the header: browsers give WebSockets none. There the origin must be named instead.
            if (!PostsWithoutScript(door) && door.Metadata.GetMetadata<HubMetadata>() is null)
                Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(withoutHeader, Token)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(elsewhere, Token)).StatusCode);
        }
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await server.Has("Ana", PeerCircles.Server.SignIn.CommunityRoles.Moderator);
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(ana, [ben]);
        var said = await ben.Says("Look at this.", circle);
        (await ana.TriesToFlag(said.Position, circle)).Yes();
        var before = await server.StateOfAll();
        var ids = await server.InDatabase(db => Task.FromResult(db.Cases.Select(c => c.Id).Single().Value));
        foreach (var door in Doors.Where(d => Verbs(d).Contains("GET", StringComparer.Ordinal)))
        foreach (var id in (Guid[])[circle.Id, ids, ben.Id.Value])
        foreach (var person in (Person[])[ana, ben])
        foreach (var verb in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
            await person.Send(verb, Address(door, id) + "?before=5&after=0&state=open&token=guess");

        Assert.Equal(before, await server.StateOfAll());
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public void The_hub_and_each_of_its_methods_ask_for_a_session()
    {
        Assert.NotEmpty(typeof(CircleHub).GetCustomAttributes(typeof(AuthorizeAttribute), inherit: false));
        Assert.DoesNotContain(
            typeof(CircleHub).GetMethods(),
            m => m.GetCustomAttributes(typeof(AllowAnonymousAttribute), inherit: true).Length > 0
        );
        Assert.All(
            Doors.Where(d => d.Metadata.GetMetadata<HubMetadata>() is not null),
            door => Assert.NotNull(door.Metadata.GetMetadata<IAuthorizeData>())
        );
    }

    private static bool IsOpen(RouteEndpoint door) => door.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool PostsWithoutScript(RouteEndpoint door) =>
        door.Metadata.GetMetadata<PeerCircles.Server.Platform.PostsWithoutScript>() is not null;

    private static IReadOnlyList<string> Verbs(RouteEndpoint door) =>
        door.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } verbs
            ? verbs
            : ["GET", "POST", "PUT", "DELETE", "PATCH"];

    private static string Name(RouteEndpoint door)
    {
        var verbs = door.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods;
        var all = verbs is { Count: > 0 } ? string.Join(',', verbs.Order(StringComparer.Ordinal)) : "*";
        return $"{all} {door.RoutePattern.RawText}";
    }

    /// <summary>An address that leads to this door; every parameter is the same id.</summary>
    private static string Address(RouteEndpoint door, Guid? id = null)
    {
        var text = (id ?? Guid.Empty).ToString();
        var parts = door.RoutePattern.PathSegments.Select(segment =>
            string.Concat(
                segment.Parts.Select(part =>
                    part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal
                        ? literal.Content
                        : text
                )
            )
        );
        return "/" + string.Join('/', parts);
    }
}
