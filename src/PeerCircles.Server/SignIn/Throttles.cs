using Microsoft.Extensions.Options;
using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>What anybody can have us write to a mailbox about.</summary>
internal enum AskedByMail
{
    Account,
    NewPassphrase,
    Address,
}

/// <summary>
/// Slows down guessing without locking anybody out. Strangers share a count per account and one per network; a device that has
/// signed in to the account before has a count of its own, which no stranger can use up. Whoever is caught on a new device while
/// an account is under attack gets in through a link in their mail, which makes the device a known one.
/// </summary>
internal sealed class Throttles(IOptions<SignInLimits> limits, TimeProvider time)
{
    private readonly SlidingWindow _accounts = new(limits.Value.WrongPerAccount, Window(limits), time);
    private readonly SlidingWindow _devices = new(limits.Value.WrongPerDevice, Window(limits), time);
    private readonly SlidingWindow _networks = new(limits.Value.WrongPerNetwork, Window(limits), time);
    private readonly SlidingWindow _requests = new(limits.Value.RequestsPerNetwork, Window(limits), time);
    private readonly SlidingWindow _mailboxes = new(limits.Value.MailsPerMailboxAnHour, TimeSpan.FromHours(1), time);

    /// <summary>
    /// Counts a try to sign in, before the passphrase is looked at, so that tries made all at once are counted too. Known
    /// and unknown addresses are counted alike.
    /// </summary>
    /// <returns>Null when it may go ahead: when the passphrase is right, take it back with <see cref="WasRight"/>.</returns>
    public Refusal? Try(string email, Visitor visitor)
    {
        var key = EmailKey.Of(email);
        if (visitor.DeviceFor(key) is { } device)
            return _devices.Enter(device) is { } wait ? TooManyTries(wait) : null;
        if (_networks.Enter(visitor.Network) is { } networkWait)
            return TooManyTries(networkWait);
        return _accounts.Enter(key) is { } accountWait ? TooManyTries(accountWait) : null;
    }

    public void WasRight(string email, Visitor visitor)
    {
        var key = EmailKey.Of(email);
        if (visitor.DeviceFor(key) is { } device)
        {
            _devices.Forgive(device);
            return;
        }
        _networks.Forgive(visitor.Network);
        _accounts.Forgive(key);
    }

    /// <summary>
    /// Counts a passphrase written behind a link from a mail. Per link, so that strangers, who don't have it, can't use up
    /// the tries of the person who does.
    /// </summary>
    public Refusal? TryBehindLink(Guid link) => _devices.Enter(link.ToString()) is { } wait ? TooManyTries(wait) : null;

    /// <summary>
    /// Counts a passphrase that is asked for again within a session. Per session: who took one over can't use up the tries of
    /// the person elsewhere, nor has any to spare.
    /// </summary>
    public Refusal? TryWithin(Guid session) =>
        _devices.Enter(session.ToString()) is { } wait ? TooManyTries(wait) : null;

    public void WasRightWithin(Guid session) => _devices.Forgive(session.ToString());

    /// <summary>Counts one of the other things that a visitor may ask for before signing in.</summary>
    public Refusal? Request(Visitor visitor) =>
        _requests.Enter(visitor.Network) is { } wait
            ? new Refusal(
                RefusalKind.RateLimited,
                "too_many_requests",
                "There were many requests from your network. Please try again a little later."
            )
            {
                RetryAfter = wait,
            }
            : null;

    /// <summary>
    /// Whether a mailbox may be sent one more mail that anybody can ask for. Each kind has a count of its own: whoever
    /// registers with another person's address must not use up that person's way back into their account.
    /// </summary>
    public bool MayMail(string email, AskedByMail what) => _mailboxes.Enter($"{what} {EmailKey.Of(email)}") is null;

    private static TimeSpan Window(IOptions<SignInLimits> limits) => TimeSpan.FromMinutes(limits.Value.WindowMinutes);

    private static Refusal TooManyTries(TimeSpan wait) =>
        new(
            RefusalKind.RateLimited,
            "too_many_tries",
            "There were many tries with this address. Please wait a little, or ask for a link by mail."
        )
        {
            RetryAfter = wait,
        };
}
