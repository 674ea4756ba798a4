using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Platform;

/// <summary>What the person who started the server reads first.</summary>
internal static class Greeting
{
    public static void GreetOnceStarted(this WebApplication app, DemoScript? demo) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var terminal = app.Services.GetRequiredService<Terminal>();
            terminal.Say();
            terminal.Say($"PeerCircles is ready: {app.Urls.FirstOrDefault()}");
            if (demo is not null)
                Introduce(demo, terminal);
            terminal.Say();
        });

    private static void Introduce(DemoScript demo, Terminal terminal)
    {
        terminal.Say();
        terminal.Say("A made-up community is in the database (Development only). Sign in as any of:");
        foreach (var person in demo.People)
            terminal.Say($"  {person.Email, -38} {Part(demo, person)}");
        terminal.Say($"Everybody's passphrase: {demo.Passphrase}");
    }

    private static string Part(DemoScript demo, DemoPerson person)
    {
        var facilitates = demo
            .Circles.Where(c =>
                c.Members.Any(m => m.Person == person.Key && m.Role != Domain.Circles.MemberRole.Member)
            )
            .Select(c => $"facilitates {c.Name}");
        var live = demo
            .Circles.Where(c => c.Live && c.Members.Any(m => m.Person == person.Key))
            .Select(c => $"in {c.Name}, live now");
        return string.Join(
            ", ",
            person
                .Roles.Select(r => r.ToString().ToLowerInvariant())
                .Concat(facilitates)
                .Concat(live)
                .Distinct(StringComparer.Ordinal)
        );
    }
}
