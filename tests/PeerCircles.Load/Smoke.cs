using System.Collections.Concurrent;

namespace PeerCircles.Load;

/// <summary>Eight people of the demo community in one room: everything that they say reaches all of them, once and in order.</summary>
internal static class Smoke
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(Options options)
    {
        if (!Uri.TryCreate(options.Text("url"), UriKind.Absolute, out var server))
            return Output.Help();
        var time = TimeProvider.System;
        await using var people = new Company();
        try
        {
            var circle = await GatherAsync(options, server, people, time);
            var sentAt = await TalkAsync(people.Present, circle, options.Number("messages", 200), time);
            await SettleAsync(people.Present, circle, sentAt.Keys);
            var result = Result(people.Present, options.Number("messages", 200), sentAt, time);
            foreach (var guest in people.Present.Where(p => p.HasJoined))
                await guest.LeaveAsync(circle);
            Output.Result(result);
            return result.IsWhole ? 0 : 1;
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException)
        {
            Output.Say(e.Message);
            return 1;
        }
    }

    private static async Task<Guid> GatherAsync(Options options, Uri server, Company company, TimeProvider time)
    {
        var demo = DemoCommunity.Read();
        var (most, window) = (options.Number("per-person", 10), TimeSpan.FromSeconds(options.Number("window", 10)));
        Guid? circle = null;
        foreach (var person in demo.LiveFirst())
        {
            if (company.Present.Count == options.Number("people", 8))
                break;
            var talker = company.Add(new Talker(server, person, new Pace(most, window, time), time));
            await talker.SignInAsync(person.Email, demo.Passphrase);
            var own = await talker.LiveCircleAsync();
            circle ??= own ?? throw new InvalidOperationException("No circle of the demo community meets now.");
            if (own == circle || await talker.TryJoinAsync(circle.Value))
                company.Present.Add(talker);
        }
        // Everybody enters before anybody speaks: a seat taken later would count as a change, too.
        foreach (var talker in company.Present)
            await talker.EnterAsync(circle!.Value);
        return circle!.Value;
    }

    private static async Task<ConcurrentDictionary<Guid, long>> TalkAsync(
        IReadOnlyList<Talker> people,
        Guid circle,
        int messages,
        TimeProvider time
    )
    {
        var sentAt = new ConcurrentDictionary<Guid, long>();
        await Task.WhenAll(people.Select((talker, seat) => SpeakAsync(talker, seat)));
        return sentAt;

        async Task SpeakAsync(Talker talker, int seat)
        {
            for (var number = seat; number < messages; number += people.Count)
            {
                var id = Guid.CreateVersion7(time.GetUtcNow());
                if (await talker.SayAsync(circle, id, $"Trying the line, {number + 1} of {messages}.") is { } at)
                    sentAt[id] = at;
            }
        }
    }

    /// <summary>Waits for the last deliveries; who has missed something asks for it.</summary>
    private static async Task SettleAsync(IReadOnlyList<Talker> people, Guid circle, ICollection<Guid> sent)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (people.Any(p => p.Hearing.Count(sent) < sent.Count) && !patience.IsCancellationRequested)
        {
            foreach (var talker in people.Where(p => p.Hearing.HasJumped))
                await talker.CatchUpAsync(circle);
            await Task.Delay(50);
        }
    }

    private static SmokeResult Result(
        IReadOnlyList<Talker> people,
        int sent,
        ConcurrentDictionary<Guid, long> sentAt,
        TimeProvider time
    )
    {
        var delivered = people.Sum(p => p.Hearing.Count(sentAt.Keys));
        var delays = (
            from talker in people
            from heard in talker.Hearing.At
            where sentAt.ContainsKey(heard.Key)
            select time.GetElapsedTime(sentAt[heard.Key], heard.Value).TotalMilliseconds
        )
            .Order()
            .ToList();
        return new SmokeResult(
            sent,
            sentAt.Count,
            delivered,
            (sent * people.Count) - delivered,
            people.Sum(p => p.Hearing.Duplicated),
            people.Sum(p => p.Hearing.OutOfOrder),
            Percentile(delays, 0.50),
            Percentile(delays, 0.99)
        );
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : Math.Round(sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)], 1);

    private sealed class Company : IAsyncDisposable
    {
        private readonly List<Talker> _all = [];

        public List<Talker> Present { get; } = [];

        public Talker Add(Talker talker)
        {
            _all.Add(talker);
            return talker;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var talker in _all)
                await talker.DisposeAsync();
        }
    }
}

/// <param name="Delivered">Messages that reached somebody's screen, over all who were present.</param>
/// <param name="Lost">What was sent and should have reached somebody, and didn't.</param>
/// <param name="P50Ms">From sending to being heard, in milliseconds, over all deliveries.</param>
internal sealed record SmokeResult(
    int Sent,
    int Acked,
    int Delivered,
    int Lost,
    int Duplicated,
    int OutOfOrder,
    double P50Ms,
    double P99Ms
)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsWhole => Acked == Sent && Lost == 0 && Duplicated == 0 && OutOfOrder == 0;
}
