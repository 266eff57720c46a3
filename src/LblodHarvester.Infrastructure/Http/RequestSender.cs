using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Sends one request and reads one response, within the limits. No policy of politeness or retry is known here.</summary>
internal sealed class RequestSender : IDisposable
{
    private const string AcceptHtml = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
    private const string AcceptText = "text/plain, */*;q=0.1";
    private const int MaxHeaderKilobytes = 64;

    private readonly HttpMessageInvoker _client;
    private readonly CrawlOptions _options;
    private readonly TimeProvider _time;
    private readonly string _userAgent;

    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    public RequestSender(CrawlOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _userAgent = UserAgent.Header(options.Contact);
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would resolve names itself, past the guard.
            UseProxy = false,
            ConnectCallback = new AddressGuard(options.AllowedNetworks).ConnectAsync,
            MaxResponseHeadersLength = MaxHeaderKilobytes,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = CertificateCheck.Validate,
                // A certificate names where its issuer's can be downloaded; that request would not pass the guard.
                CertificateChainPolicy = new X509ChainPolicy
                {
                    DisableCertificateDownloads = true,
                    RevocationMode = X509RevocationMode.NoCheck,
                },
            },
        });
    }

    /// <summary>Asks for one address.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<Attempt> SendAsync(PageRequest page, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = Request(page);
            using var response = await _client.SendAsync(request, either.Token);
            return await ReadAsync(page, response, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Attempt.Failed(
                $"there was no whole answer within {_options.Timeout.TotalSeconds:0.###} s", MayPass: true, IsHostsFault: true);
        }
        catch (BodyException e)
        {
            return new Attempt.Failed(e.Message, e.MayPass, IsHostsFault: e.MayPass);
        }
        catch (HttpRequestException e)
        {
            return ConnectionFault.Describe(e, page.Url);
        }
    }

    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Request(PageRequest page)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, page.Url);
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation("Accept", page.Kind == RequestKind.Page ? AcceptHtml : AcceptText);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", BoundedBody.AcceptEncoding);
        request.Headers.TryAddWithoutValidation("Accept-Language", "nl, en;q=0.5");
        // Sent as they came: a site may compare them as text.
        if (page.Validators?.ETag is { } etag)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (page.Validators?.LastModified is { } lastModified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        return request;
    }

    private async Task<Attempt> ReadAsync(PageRequest page, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var headers = Headers(response);
        var head = new HttpExchange(page.Url, _time.GetUtcNow(), status, headers, default);
        if (StatusWords.IsRedirect(status) || (status == 304 && page.Validators is not null))
            return new Attempt.Answered(head);
        if (status != 200)
        {
            var words = status == 304 ? "304 Not Modified, though nothing was said about an earlier version" : StatusWords.Of(status);
            var retryAfter = RetryAfter.Parse(head.Header("Retry-After"), _time.GetUtcNow());
            return new Attempt.Failed(words, StatusWords.MayPass(status), StatusWords.IsHostsFault(status), status, retryAfter);
        }

        if (page.Kind == RequestKind.Page && HtmlContent.ByContentType(head.Header("Content-Type")) == false)
            return new Attempt.Unwanted($"is {HtmlContent.MediaType(head.Header("Content-Type"))}, not HTML");
        var overLimit = page.Kind == RequestKind.Page ? OverLimit.Fails : OverLimit.IsCutOff;
        var body = await BoundedBody.ReadAsync(response, page.MaxBytes, overLimit, cancellationToken);
        var isUntyped = HtmlContent.ByContentType(head.Header("Content-Type")) is null;
        if (page.Kind == RequestKind.Page && isUntyped && !HtmlContent.LooksLikeHtml(body))
            return new Attempt.Unwanted("has no content type and does not begin like HTML");
        return new Attempt.Answered(head with { At = _time.GetUtcNow(), Body = body });
    }

    private static List<KeyValuePair<string, string>> Headers(HttpResponseMessage response) =>
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))
            .ToList();
}
