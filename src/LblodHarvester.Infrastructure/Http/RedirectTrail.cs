using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>The addresses that one fetch went through. Decides whether the next redirect is followed.</summary>
internal sealed class RedirectTrail
{
    private readonly CrawlScope _scope;
    private readonly int _maxRedirects;
    private readonly List<Uri> _addresses;
    private readonly List<HttpExchange> _responses = [];

    /// <param name="start">The address asked for.</param>
    /// <param name="scope">The site that may not be left.</param>
    /// <param name="maxRedirects">The longest chain.</param>
    public RedirectTrail(Uri start, CrawlScope scope, int maxRedirects)
    {
        _scope = scope;
        _maxRedirects = maxRedirects;
        _addresses = [Redirect.WithoutFragment(start)];
    }

    /// <summary>The address to ask now.</summary>
    public Uri Current => _addresses[^1];

    /// <summary>The redirect responses so far, in order.</summary>
    public IReadOnlyList<HttpExchange> Responses => _responses;

    /// <summary>Moves on to where a redirect leads; or says why not.</summary>
    public FetchOutcome? Follow(HttpExchange redirect)
    {
        var words = StatusWords.Of(redirect.Status);
        if (Redirect.Target(redirect) is not { } target)
            return Refuse($"{words} without a Location that can be read ('{redirect.Header("Location")}')");
        if (!Redirect.IsHttp(target))
            return Refuse($"{words} to {target}, and only http and https are fetched");
        if (!_scope.Contains(target))
            return Refuse($"{words} to {target}, which is off the site of the source");
        if (_addresses.Contains(target))
            return Refuse($"a redirect loop: {Chain(target)}");
        if (_responses.Count == _maxRedirects)
            return Refuse($"more than {_maxRedirects} redirects: {Chain(target)}");
        _responses.Add(redirect);
        _addresses.Add(target);
        return null;
    }

    /// <summary>A reason, with the way that led there when there were redirects.</summary>
    public string Explain(string reason) => _responses.Count == 0 ? reason : $"{reason} (redirected: {string.Join(" → ", _addresses)})";

    private static FetchOutcome.Failed Refuse(string reason) => new(reason);

    private string Chain(Uri last) => string.Join(" → ", _addresses.Append(last));
}
