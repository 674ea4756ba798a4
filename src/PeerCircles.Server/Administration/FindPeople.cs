using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>
/// People by a part of their name, or by their whole e-mail address. Asked in a body, so that neither ever stands in an
/// address or a log; the answer never holds an e-mail address.
/// </summary>
public sealed record FindPeople(string Words) : IAsk<IReadOnlyList<FoundPerson>>
{
    public override string ToString() => nameof(FindPeople);
}

/// <param name="Since">When they came.</param>
/// <param name="Leads">The circles that they lead, alone or with others.</param>
public sealed record FoundPerson(
    Guid Person,
    string Name,
    int Colour,
    DateTimeOffset Since,
    IReadOnlyList<CommunityRoles> Roles,
    IReadOnlyList<LedBy> Leads
);

public sealed record LedBy(Guid Circle, string Name, MemberRole Role);

internal sealed class FindPeopleValidator : AbstractValidator<FindPeople>
{
    private const int Longest = 254;

    public FindPeopleValidator() =>
        RuleFor(f => f.Words)
            .Must(words => words?.Trim() is { Length: >= 2 and <= Longest })
            .Because("find_words", "Please write at least two letters of a name, or a whole e-mail address.");
}

internal sealed class FindPeopleHandler(CirclesDb db) : IRequestHandler<FindPeople, Outcome<IReadOnlyList<FoundPerson>>>
{
    private const int Most = 30;
    private const CompareOptions Loosely =
        CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;

    public async Task<Outcome<IReadOnlyList<FoundPerson>>> Handle(
        FindPeople request,
        CancellationToken cancellationToken
    )
    {
        var words = request.Words.Trim();
        var ids = words.Contains('@', StringComparison.Ordinal)
            ? await ByAddressAsync(words, cancellationToken)
            : await ByNameAsync(words, cancellationToken);
        var accounts = await db
            .Users.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.DisplayName,
                a.Colour,
                a.CreatedAt,
                a.Roles,
            })
            .ToListAsync(cancellationToken);
        var people = ids.ConvertAll(id => new PersonId(id));
        var leads = await db
            .Memberships.Where(m => people.Contains(m.Person) && m.Role != MemberRole.Member)
            .Where(m => m.State != MembershipState.Left && m.State != MembershipState.Removed)
            .Join(
                db.Circles,
                m => m.Circle,
                c => c.Id,
                (m, c) =>
                    new
                    {
                        m.Person,
                        Led = new
                        {
                            c.Id,
                            c.Name,
                            m.Role,
                        },
                    }
            )
            .ToListAsync(cancellationToken);
        var byPerson = leads.ToLookup(l => l.Person.Value, l => new LedBy(l.Led.Id.Value, l.Led.Name, l.Led.Role));
        return accounts
            .OrderBy(a => a.DisplayName, StringComparer.InvariantCultureIgnoreCase)
            .Select(a => new FoundPerson(
                a.Id,
                a.DisplayName,
                a.Colour,
                a.CreatedAt,
                [.. a.Roles.Each()],
                [.. byPerson[a.Id]]
            ))
            .ToList();
    }

    private Task<List<Guid>> ByAddressAsync(string address, CancellationToken token)
    {
        var key = EmailKey.Of(address);
        return db.Users.Where(a => a.NormalizedEmail == key && a.EmailConfirmed).Select(a => a.Id).ToListAsync(token);
    }

    /// <summary>Compared here and not in the database, each of which folds letters in its own way: "ines" finds "Inês".</summary>
    private async Task<List<Guid>> ByNameAsync(string words, CancellationToken token)
    {
        var names = await db
            .Users.Where(a => a.EmailConfirmed)
            .Select(a => new { a.Id, a.DisplayName })
            .ToListAsync(token);
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        return
        [
            .. names
                .Where(n => compare.IndexOf(n.DisplayName, words, Loosely) >= 0)
                .OrderBy(n => n.DisplayName, StringComparer.InvariantCultureIgnoreCase)
                .Take(Most)
                .Select(n => n.Id),
        ];
    }
}
