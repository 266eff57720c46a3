using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Infrastructure.Loket;

/// <summary>
/// The Loket over HTTP. It follows no redirect, because the key travels in the body and must reach nobody else, and it has one session at a
/// time, because the Loket ends an account's session when another begins. Safe to share between threads.
/// </summary>
public sealed class LoketClient : ILoket, IDisposable
{
    private const int MaxAnswerBytes = 256 * 1024;

    private readonly HttpClient _http;
    private readonly string _loket;
    private readonly TimeSpan _timeout;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _session = new(1, 1);

    /// <summary>Makes a client.</summary>
    /// <param name="options">Where the Loket is and how long a request may take.</param>
    /// <param name="logger">Hears of sessions that could not be ended.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or there is no address.</exception>
    public LoketClient(NotifyOptions options, ILogger<LoketClient>? logger = null)
    {
        options.Validate();
        _loket = options.LoketUrl?.AbsoluteUri.TrimEnd('/')
            ?? throw new ArgumentException("The option LoketUrl is not given; without it there is no Loket to speak to.", nameof(options));
        _timeout = options.Timeout;
        _logger = logger ?? NullLogger<LoketClient>.Instance;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc/>
    public async Task<MeldingOutcome> ReportAsync(MeldingRequest melding, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_loket}/melding") { Content = LoketMessages.Melding(melding) };
        try
        {
            return OutcomeOf(await AskAsync(request, melding.Credentials, cancellationToken));
        }
        catch (HttpRequestException exception)
        {
            return new MeldingOutcome.Unknown(exception.Message);
        }
    }

    /// <inheritdoc/>
    public async Task<MeldingStatus?> FindStatusAsync(
        Iri resource, Iri organization, LoketCredentials credentials, CancellationToken cancellationToken)
    {
        await _session.WaitAsync(cancellationToken);
        try
        {
            var cookie = await LogInAsync(organization, credentials, cancellationToken);
            try
            {
                return await QueryAsync(resource, credentials, cookie, cancellationToken);
            }
            finally
            {
                await LogOutAsync(credentials, cookie);
            }
        }
        finally
        {
            _session.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        _session.Dispose();
    }

    private static MeldingOutcome OutcomeOf(LoketAnswer answer) => answer.Status switch
    {
        HttpStatusCode.Created or HttpStatusCode.OK => SubmissionOf(answer) is { } submission
            ? new MeldingOutcome.Accepted(submission)
            : new MeldingOutcome.Unknown($"The Loket answered without a submission: {answer}"),
        HttpStatusCode.Conflict => new MeldingOutcome.SubmittedBefore(answer.ToString()),
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => new MeldingOutcome.Unknown(answer.ToString()),
        >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError => new MeldingOutcome.Refused(answer.ToString()),
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest =>
            new MeldingOutcome.Refused($"{answer}; redirects are not followed with a key: configure the Loket's final address."),
        _ => new MeldingOutcome.Unknown(answer.ToString()),
    };

    private static Iri? SubmissionOf(LoketAnswer answer)
    {
        if (answer.TryReadJson() is not { ValueKind: JsonValueKind.Object } json)
            return null;
        foreach (var property in (string[])["submission", "uri"])
        {
            if (json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
                && Iri.Unchecked(value.GetString()!) is { IsWellFormed: true } iri)
                return iri;
        }

        return null;
    }

    private async Task<string> LogInAsync(Iri organization, LoketCredentials credentials, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_loket}/vendor/login")
        {
            Content = LoketMessages.Login(organization, credentials),
        };
        var answer = await AskAsync(request, credentials, cancellationToken);
        if (answer.Status is not (HttpStatusCode.Created or HttpStatusCode.OK))
            throw new HttpRequestException($"The Loket did not open a session: {answer}", null, answer.Status);
        return answer.SetCookies.Count > 0
            ? string.Join("; ", answer.SetCookies.Select(cookie => cookie.Split(';', 2)[0]))
            : throw new HttpRequestException($"The Loket opened a session without a cookie: {answer}", null, answer.Status);
    }

    private async Task<MeldingStatus?> QueryAsync(
        Iri resource, LoketCredentials credentials, string cookie, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_loket}/vendor/sparql")
        {
            Content = new FormUrlEncodedContent([new("query", StatusQuery.For(resource))]),
            Headers = { { "Cookie", cookie } },
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/sparql-results+json"));
        var answer = await AskAsync(request, credentials, cancellationToken);
        if (answer.Status != HttpStatusCode.OK)
            throw new HttpRequestException($"The Loket did not answer the status query: {answer}", null, answer.Status);
        try
        {
            return StatusQuery.Read(answer.TryReadJson() ?? throw new FormatException("it is no JSON, or too long"));
        }
        catch (FormatException exception)
        {
            throw new HttpRequestException(
                $"The Loket's answer to the status query cannot be read: {exception.Message}. {answer}", exception, answer.Status);
        }
    }

    /// <summary>A session that stays open does no harm: the next login ends it. So a failure here is said, and changes nothing.</summary>
    private async Task LogOutAsync(LoketCredentials credentials, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{_loket}/vendor/logout") { Headers = { { "Cookie", cookie } } };
        try
        {
            var answer = await AskAsync(request, credentials, CancellationToken.None);
            if (answer.Status is not (HttpStatusCode.NoContent or HttpStatusCode.OK))
                _logger.LogWarning("The Loket did not end the session of {Publisher}: {Answer}", credentials.Publisher, answer);
        }
        catch (HttpRequestException exception)
        {
            _logger.LogWarning("The session of {Publisher} was not ended: {Problem}", credentials.Publisher, exception.Message);
        }
    }

    /// <summary>Sends a request and reads the answer, both within the time-out.</summary>
    /// <exception cref="HttpRequestException">No connection, a connection that broke, or no whole answer in time.</exception>
    private async Task<LoketAnswer> AskAsync(HttpRequestMessage request, LoketCredentials credentials, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(_timeout);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limited.Token);
            return await LoketAnswer.ReadAsync(response, MaxAnswerBytes, credentials, limited.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"{request.RequestUri} gave no whole answer within {_timeout.TotalSeconds:0.#} s.", exception);
        }
        catch (IOException exception)
        {
            throw new HttpRequestException($"{request.RequestUri} broke off its answer: {exception.Message}", exception);
        }
        catch (HttpRequestException exception)
        {
            throw new HttpRequestException($"{request.RequestUri}: {Innermost(exception)}", exception, exception.StatusCode);
        }
    }

    private static string Innermost(Exception exception) => exception.GetBaseException() is { } inner && inner != exception
        ? $"{exception.Message} {inner.Message}"
        : exception.Message;
}
