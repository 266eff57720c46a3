using System.Text;
using System.Threading.RateLimiting;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Input;
using LblodHarvester.Reports;

namespace LblodHarvester.Web;

/// <summary>
/// <c>POST /validate</c>: the vendor's check over HTTP. Anyone may ask, so size, time and the number of pages at a time are limited, and a page is
/// fetched by the crawler's rules: only from the public internet, and only what robots.txt allows, for nobody can tell here whose site it is.
/// </summary>
internal sealed class ValidateEndpoint : IDisposable
{
    private const string Path = "/validate";
    private const string TooLarge = "A page may have at most {0} bytes here. Check a larger one with the command lblod validate.";
    private const int TextWidth = 100;
    private const int SecondsToRetry = 5;

    // A page that waits for its turn is in memory.
    private const int WaitingPerPlace = 4;
    private const int MostArriving = 64;

    private readonly ValidateOptions _options;
    private readonly PageValidator _validator;
    private readonly IPageFetcher _fetcher;
    private readonly TimeProvider _time;
    private readonly ILogger<ValidateEndpoint> _logger;
    private readonly Cors _cors;
    private readonly ConcurrencyLimiter _arriving;
    private readonly ConcurrencyLimiter _checking;

    /// <summary>Makes the endpoint, which owns the fetcher.</summary>
    public ValidateEndpoint(
        ValidateOptions options, PageValidator validator, IPageFetcher fetcher, TimeProvider time, ILogger<ValidateEndpoint> logger)
    {
        (_options, _validator, _fetcher, _time, _logger) = (options, validator, fetcher, time, logger);
        _cors = new Cors(options.AllowedOrigins, "POST", "Content-Type, Accept");
        _arriving = Limiter(MostArriving, waiting: 0);
        _checking = Limiter(options.MaxConcurrent, options.MaxConcurrent * WaitingPerPlace);
    }

    /// <summary>Answers under its path.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Path, AnswerAsync);
        app.MapMethods(Path, [HttpMethods.Options], _cors.AnswerPreflight);
    }

    /// <summary>Closes the connections to other sites.</summary>
    public void Dispose()
    {
        _arriving.Dispose();
        _checking.Dispose();
        (_fetcher as IDisposable)?.Dispose();
    }

    internal async Task AnswerAsync(HttpContext context)
    {
        _cors.Allow(context);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            await AnswerInTimeAsync(context);
        }
        catch (RequestProblem problem)
        {
            await ProblemDetails.WriteAsync(context, problem);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            _logger.LogDebug("Whoever asked for a check has gone");
        }
    }

    private async Task AnswerInTimeAsync(HttpContext context)
    {
        var format = ReportFormat.Choose(context.Request.Headers.Accept)
            ?? throw new RequestProblem(StatusCodes.Status406NotAcceptable, $"There is no report of that kind; ask with Accept for one of {ReportFormat.Names}.");
        ValidateRequest.CheckHead(context.Request);
        using var limit = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted);
        var during = StatusCodes.Status408RequestTimeout;
        try
        {
            using var arriving = Enter(_arriving.AttemptAcquire());
            var request = ValidateRequest.Of(context.Request, await RequestBody.ReadAsync(context, _options.MaxBytes, TooLarge, either.Token));
            during = StatusCodes.Status504GatewayTimeout;
            var page = request.Page ?? await FetchAsync(request.Url!, either.Token);
            var report = await CheckAsync(request, page, format, either.Token);
            context.Response.ContentType = format.ContentType;
            context.Response.ContentLength = report.Length;
            await context.Response.Body.WriteAsync(report, context.RequestAborted);
        }
        catch (OperationCanceledException fault) when (limit.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            throw new RequestProblem(
                during,
                $"The page was not {(during == StatusCodes.Status408RequestTimeout ? "received" : "checked")} within {_options.Timeout.TotalSeconds:0.###} s. "
                    + "Try again, or use the command lblod validate, which has no such limit.",
                fault);
        }
    }

    private async Task<PageInput> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            return new PageInput(url.AbsoluteUri, await PageInput.FetchAsync(url, null, _fetcher, cancellationToken));
        }
        catch (UnreadableInputException fault)
        {
            throw new RequestProblem(StatusCodes.Status422UnprocessableEntity, $"{fault.Message.TrimEnd('.')}. You can post the HTML itself instead, as text/html.", fault);
        }
    }

    private async Task<byte[]> CheckAsync(ValidateRequest request, PageInput page, ReportFormat format, CancellationToken cancellationToken)
    {
        var place = Enter(await _checking.AcquireAsync(1, cancellationToken));
        var work = Task.Run(
            () =>
            {
                // The place is free when the work has ended, not when its answer has become too late.
                using (place)
                    return Check(request, page, format);
            },
            CancellationToken.None);
        try
        {
            return await work.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _ = TellHowItEndedAsync(work, page.Name);
            throw;
        }
    }

    private byte[] Check(ValidateRequest request, PageInput page, ReportFormat format)
    {
        var result = new TimedCheck(new PageCheck(_validator, request.Type), _time).Check(page.Name, page.Page);
        if (result is PageResult.Unreadable unreadable)
            throw new RequestProblem(StatusCodes.Status422UnprocessableEntity, unreadable.ToString());
        var options = new ReportOptions { Language = request.Language, Asked = request.Type };
        using var output = new MemoryStream();
        using var text = new StreamWriter(output, new UTF8Encoding(false));
        using var report = format.Name == "text"
            ? new CheckText(text, (painted, _) => painted, TextWidth, options)
            : CheckReports.Machine(format.Name, output, options, root: null);
        report.Add(result);
        report.End();
        text.Flush();
        return output.ToArray();
    }

    // Its answer is not waited for any more; a fault of the program is told all the same.
    private async Task TellHowItEndedAsync(Task work, string page)
    {
        try
        {
            await work;
            _logger.LogWarning("The check of {Page} ended after its time", page);
        }
#pragma warning disable CA1031 // Whatever it was, nobody else sees it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _logger.LogWarning(fault, "The check of {Page} failed after its time", page);
        }
    }

    private static RateLimitLease Enter(RateLimitLease lease)
    {
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        throw new RequestProblem(StatusCodes.Status503ServiceUnavailable, "Too many pages are being checked; try again in a few seconds.")
        {
            RetryAfter = SecondsToRetry,
        };
    }

    private static ConcurrencyLimiter Limiter(int places, int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = places,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
