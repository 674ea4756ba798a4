using PeerCircles.Domain.Circles;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>A test with people and circles of its own on the shared server. Who came goes home at the end.</summary>
public abstract class Scene(SharedServer shared) : IAsyncLifetime
{
    private readonly List<Person> _people = [];

    internal PeerCirclesServer Server => shared.Server;

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    private protected async Task<Person> Has(string name, CommunityRoles roles = CommunityRoles.None)
    {
        var person = await Server.Has(name, roles);
        _people.Add(person);
        return person;
    }

    private protected Task<TestCircle> HasCircle(
        Person facilitator,
        Person[] members,
        Person? coFacilitator = null,
        Func<CircleProfile, CircleProfile>? but = null
    ) => Server.HasCircle(facilitator, members, coFacilitator, but);

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
