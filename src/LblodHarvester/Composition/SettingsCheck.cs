using System.Buffers;
using System.Globalization;
using System.Net;
using LblodHarvester.Infrastructure.Stores;

namespace LblodHarvester.Composition;

/// <summary>The ranges that the options' documentation gives.</summary>
internal static class SettingsCheck
{
    private const int ShortestKey = 16;

    // What a Bearer token may have (RFC 6750, section 2.1).
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    /// <summary>One sentence per setting that is out of its range.</summary>
    public static IEnumerable<string> FindFaults(Settings settings) =>
    [
        .. Crawl(settings),
        .. Notify(settings),
        .. Store(settings.Store),
        .. Validate(settings.Validate),
        .. Sparql(settings.Sparql),
        .. Range("Scheduling:MaxConcurrentRuns", settings.Scheduling.MaxConcurrentRuns, 1, 64),
        .. Say(settings.Publish.Base.Value.EndsWith('/'), $"Publish:Base is {settings.Publish.Base.Value}; it must not end with a slash."),
        .. Say(
            !settings.Publish.Base.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !settings.Publish.Base.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase),
            $"Publish:Base is {settings.Publish.Base.Value}; it must be an http or https address."),
        .. settings.Register.Files.Where(file => !File.Exists(file)).Select(file => $"Register:Files: {file} is not there."),
    ];

    private static IEnumerable<string> Crawl(Settings settings)
    {
        var crawl = settings.Crawl;
        return
        [
            .. Say(string.IsNullOrWhiteSpace(crawl.Contact), "Crawl:Contact is empty; it must be a URL or e-mail address."),
            .. Range("Crawl:Delay", crawl.Delay, TimeSpan.Zero, TimeSpan.FromSeconds(60)),
            .. Range("Crawl:ConcurrencyPerHost", crawl.ConcurrencyPerHost, 1, 16),
            .. Range("Crawl:Timeout", crawl.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10)),
            .. Range("Crawl:MaxPageBytes", crawl.MaxPageBytes, 1024, 1024L * 1024 * 1024),
            .. Range("Crawl:MaxRedirects", crawl.MaxRedirects, 0, 50),
            .. Range("Crawl:MaxRetries", crawl.MaxRetries, 0, 10),
            .. crawl.AllowedNetworks.Where(network => !IPNetwork.TryParse(network, out _)).Select(network =>
                $"Crawl:AllowedNetworks: {network} is not a network; write it as 127.0.0.0/8."),
        ];
    }

    private static IEnumerable<string> Notify(Settings settings)
    {
        var notify = settings.Notify;
        return
        [
            .. Http("Notify:LoketUrl", notify.LoketUrl),
            .. Say(
                notify.LoketUrl is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: false },
                $"Notify:LoketUrl is {notify.LoketUrl}; it must be https, because the key travels in each request."),
            .. Range("Notify:Timeout", notify.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)),
            .. Range("Notify:MaxAttempts", notify.MaxAttempts, 1, 100),
            .. Range("Notify:RetryDelay", notify.RetryDelay, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
        ];
    }

    private static IEnumerable<string> Validate(ValidateOptions validate) =>
    [
        .. Range("Validate:MaxBytes", validate.MaxBytes, 1024, 1024L * 1024 * 1024),
        .. Range("Validate:Timeout", validate.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)),
        .. Range("Validate:MaxConcurrent", validate.MaxConcurrent, 1, 256),
        .. Origins("Validate:AllowedOrigins", validate.AllowedOrigins),
    ];

    private static IEnumerable<string> Sparql(SparqlOptions sparql) =>
    [
        .. Range("Sparql:Timeout", sparql.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
        .. Range("Sparql:MaxRows", sparql.MaxRows, 1, 1_000_000_000),
        .. Range("Sparql:MaxMemoryBytes", sparql.MaxMemoryBytes, 1L << 20, 64L << 30),
        .. Range("Sparql:MaxConcurrent", sparql.MaxConcurrent, 1, 256),
        .. Range("Sparql:MaxQueryBytes", sparql.MaxQueryBytes, 1024, 64L << 20),
        .. Range("Sparql:MaxUpdateBytes", sparql.MaxUpdateBytes, 1024, 1L << 30),
        .. Say(
            sparql.Key is { } key && (key.Length < ShortestKey || key.AsSpan().ContainsAnyExcept(KeyCharacters)),
            $"Sparql:Key is not a key; it must have at least {ShortestKey} letters of a to z, digits and -._~+/=, or be left out, and then nobody may write over HTTP."),
        .. Origins("Sparql:AllowedOrigins", sparql.AllowedOrigins),
        .. sparql.Services.Where(service => !IsEndpoint(service)).Select(service =>
            $"Sparql:Services: {service} is not an endpoint; write its address as https://data.example/sparql, without a user name or a fragment."),
    ];

    private static IEnumerable<string> Origins(string name, string origins) =>
        origins.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(origin => !IsOrigin(origin)).Select(origin =>
            $"{name}: {origin} is not an origin; write it as https://vendor.example, without a path, or * for any.");

    private static bool IsOrigin(string origin) =>
        origin == "*"
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == origin);

    private static bool IsEndpoint(string service) =>
        Uri.TryCreate(service, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "", Fragment: "" };

    private static IEnumerable<string> Store(StoreOptions store)
    {
        if (store.Kind == StoreKind.Embedded)
            return [];
        return
        [
            .. Range("Store:Timeout", store.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            .. Say(store.GraphStoreUrl is null, "Store:GraphStoreUrl is not set; a SPARQL store needs it."),
            .. Say(store.QueryUrl is null, "Store:QueryUrl is not set; a SPARQL store needs it."),
            .. Say(store.UpdateUrl is null, "Store:UpdateUrl is not set; a SPARQL store needs it."),
            .. Http("Store:GraphStoreUrl", store.GraphStoreUrl),
            .. Http("Store:QueryUrl", store.QueryUrl),
            .. Http("Store:UpdateUrl", store.UpdateUrl),
        ];
    }

    private static IEnumerable<string> Http(string name, Uri? url) =>
        Say(
            url is not null && !(url.IsAbsoluteUri && url.Scheme is "http" or "https"),
            $"{name} is {url}; it must be an http or https address.");

    private static IEnumerable<string> Range<T>(string name, T value, T least, T most)
        where T : IComparable<T>, IFormattable =>
        Say(
            value.CompareTo(least) < 0 || value.CompareTo(most) > 0,
            string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it must be from {least} to {most}."));

    private static IEnumerable<string> Say(bool isFault, string fault) => isFault ? [fault] : [];
}
