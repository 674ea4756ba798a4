using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Privacy;

/// <summary>
/// Deletes the caller's account, at once and for good: account, sessions, mails, notices and choices in one transaction, and
/// then, circle by circle, all that they said.
/// </summary>
internal sealed record DeleteAccount(string Passphrase) : IAsk<Done>
{
    [JsonIgnore]
    public Caller Caller { get; init; } = null!;

    public override string ToString() => nameof(DeleteAccount);
}

internal sealed class DeleteAccountValidator : AbstractValidator<DeleteAccount>
{
    public DeleteAccountValidator() => RuleFor(c => c.Passphrase).MustBeGiven();
}

internal sealed class DeleteAccountHandler(
    CirclesDb db,
    OwnAccount own,
    Sessions sessions,
    Eraser eraser,
    TimeProvider time
) : IRequestHandler<DeleteAccount, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DeleteAccount command, CancellationToken token)
    {
        var shown = await own.ShownByAsync(command.Caller, command.Passphrase, token);
        if (shown.Refusal is { } no)
            return no;
        var person = command.Caller.Person;
        var needed = await CirclesThatNeedAsync(person, token);
        if (needed.Length > 0)
            return NeededBy(needed);
        await ForgetAccountAsync(shown.Value, person, token);
        // From here on the browser's patience doesn't count: there is no account to come back to.
        await sessions.EndAllAsync(person, CancellationToken.None);
        await eraser.TryAsync(person, CancellationToken.None);
        return new Done();
    }

    private async Task ForgetAccountAsync(Account account, PersonId person, CancellationToken token)
    {
        await using var together = await db.Database.BeginTransactionAsync(token);
        await AccountRows.DeleteAsync(db, account, token);
        var now = time.Now();
        db.Add(
            new Erasure
            {
                Person = person,
                AskedAt = now,
                DueAt = now,
            }
        );
        await db.SaveChangesAsync(token);
        await together.CommitAsync(token);
    }

    /// <summary>Names of the circles that would be left without a facilitator.</summary>
    private Task<string[]> CirclesThatNeedAsync(PersonId person, CancellationToken token)
    {
        var leading = db.Memberships.Where(m => m.State == MembershipState.Active && m.Role == MemberRole.Facilitator);
        return db
            .Circles.Where(c => c.State == CircleState.Open)
            .Where(c => leading.Any(m => m.Circle == c.Id && m.Person == person))
            .Where(c => !leading.Any(m => m.Circle == c.Id && m.Person != person))
            .OrderBy(c => c.Name)
            .Select(c => c.Name)
            .ToArrayAsync(token);
    }

    private static Refusal NeededBy(string[] circles) =>
        CircleRefusals.LastFacilitator with
        {
            Fields = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["circles"] = circles },
        };
}
