using System.Data.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>The database is away, full or locked: nobody's mistake, and it passes.</summary>
internal static class Outage
{
    public static readonly Refusal Refusal = new(
        RefusalKind.Unavailable,
        "unavailable",
        "This can't be reached right now. Please try again in a moment."
    )
    {
        RetryAfter = TimeSpan.FromSeconds(1),
    };

    /// <summary>EF Core wraps what a provider throws, some providers more than once. A row that doesn't fit is no outage.</summary>
    public static bool Is(Exception? exception)
    {
        for (; exception is not null and not DbUpdateException; exception = exception.InnerException)
        {
            if (exception is DbException or TimeoutException)
                return true;
        }
        return false;
    }
}

/// <summary>Stands around every handler: an outage is a refusal with a time to try again, not a failure.</summary>
internal sealed class TellOutage<TRequest, T>(ILogger<TellOutage<TRequest, T>> log)
    : IPipelineBehavior<TRequest, Outcome<T>>
    where TRequest : IRequest<Outcome<T>>
{
    public async Task<Outcome<T>> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<Outcome<T>> next
    )
    {
        try
        {
            return await next();
        }
        catch (Exception e) when (Outage.Is(e))
        {
            // The type only: a provider's message can quote a value.
            log.LogWarning(
                "{Request} found the database away: {Error}",
                typeof(TRequest).Name,
                e.GetBaseException().GetType().Name
            );
            return Outage.Refusal;
        }
    }
}
