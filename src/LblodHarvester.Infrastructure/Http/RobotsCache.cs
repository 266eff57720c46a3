using System.Collections.Concurrent;
using System.Text;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>
/// The robots.txt of each site, asked for once a day (RFC 9309 section 2.4). A site that has none, or refuses it (4xx), allows everything
/// (section 2.3.1.3);
/// one that cannot give it (5xx, 429, no connection) forbids everything for now (section 2.3.1.4).
/// </summary>
internal sealed class RobotsCache(Func<Uri, TimeSpan, CancellationToken, Task<Attempt>> ask, TimeProvider time) : IDisposable
{
    private const int MaxRedirects = 5;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    // Long enough that the other pages of the run do not each repeat the retries, short enough to be over by the next run.
    private static readonly TimeSpan UnreachableLifetime = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the site of that address says to us.</summary>
    /// <param name="url">An address of the site.</param>
    /// <param name="delay">The time between two requests to it.</param>
    /// <param name="cancellationToken">Cancels the request and the waiting.</param>
    public async Task<RobotsAnswer> ForAsync(Uri url, TimeSpan delay, CancellationToken cancellationToken)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        var entry = _entries.GetOrAdd(site, _ => new Entry());
        await entry.Turn.WaitAsync(cancellationToken);
        try
        {
            if (entry.Answer is null || entry.Expires <= time.GetUtcNow())
            {
                entry.Answer = await FetchAsync(new Uri(site + "/robots.txt"), delay, cancellationToken);
                entry.Expires = time.GetUtcNow() + (entry.Answer.Unreachable is null ? Lifetime : UnreachableLifetime);
            }

            return entry.Answer;
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var entry in _entries.Values)
            entry.Turn.Dispose();
    }

    private async Task<RobotsAnswer> FetchAsync(Uri url, TimeSpan delay, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            switch (await ask(url, delay, cancellationToken))
            {
                case Attempt.Answered { Exchange.Status: 200 } answered:
                    return new RobotsAnswer(RobotsRules.Parse(Text(answered.Exchange.Body.Span), UserAgent.Product), null);
                case Attempt.Answered answered when Redirect.Target(answered.Exchange) is { } target && Redirect.IsHttp(target):
                    url = target;
                    continue;
                case Attempt.Failed { Status: >= 400 and < 500 and not 429 }:
                    return new RobotsAnswer(RobotsRules.AllowAll, null);
                case Attempt.Failed failed:
                    return new RobotsAnswer(RobotsRules.AllowAll, failed.Reason);
                default:
                    return new RobotsAnswer(RobotsRules.AllowAll, null);
            }
        }

        // Section 2.3.1.2: too many redirects are as good as no file.
        return new RobotsAnswer(RobotsRules.AllowAll, null);
    }

    // A line that the limit cuts in two could forbid more than it says.
    private static string Text(ReadOnlySpan<byte> body)
    {
        if (body.Length >= RobotsRules.MaxBytes)
            body = body[..(body.LastIndexOfAny((byte)'\r', (byte)'\n') + 1)];
        return Encoding.UTF8.GetString(body);
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public RobotsAnswer? Answer { get; set; }

        public DateTimeOffset Expires { get; set; }
    }
}
