using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Web;

/// <summary>One request to the store: what goes wrong is told as problem details, or where the answer has begun, by breaking it off.</summary>
internal static class StoreExchange
{
    private const int SecondsToRestart = 60;

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cors">Who may read the answer.</param>
    /// <param name="logger">Where it is told that an answer was broken off.</param>
    /// <param name="answer">Writes the answer.</param>
    public static async Task AnswerAsync(HttpContext context, Cors cors, ILogger logger, Func<HttpContext, Task> answer)
    {
        cors.Allow(context);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.Append("Vary", "Accept");
        try
        {
            await answer(context);
        }
        catch (Exception fault) when (context.RequestAborted.IsCancellationRequested && fault is OperationCanceledException or IOException)
        {
            logger.LogDebug("Whoever asked {Path} has gone", context.Request.Path);
        }
        catch (Exception fault) when (ProblemOf(fault) is { } problem)
        {
            await TellAsync(context, problem, logger);
        }
    }

    /// <summary>Runs what may take so long; that it takes longer is a problem that names the limit. It ends when the client leaves or the server stops.</summary>
    /// <param name="context">The request.</param>
    /// <param name="access">The clock.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="work">The work; its token is cancelled when the time is over or the client has gone.</param>
    /// <exception cref="QueryLimitException">It took longer.</exception>
    /// <exception cref="RequestProblem">The server stops.</exception>
    public static async Task InTimeAsync(HttpContext context, StoreAccess access, TimeSpan timeout, Func<CancellationToken, Task> work)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var limit = new CancellationTokenSource(timeout, access.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted, stopping);
        try
        {
            await work(either.Token);
        }
        catch (OperationCanceledException fault) when (stopping.IsCancellationRequested)
        {
            throw new RequestProblem(StatusCodes.Status503ServiceUnavailable, "The server stops; try again in a minute.", fault) { RetryAfter = SecondsToRestart };
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            throw new QueryLimitException(
                QueryLimit.Time, $"The request took longer than {timeout.TotalSeconds:0.###} s, its turn to wait for included. Make it more selective, or ask again later.");
        }
    }

    /// <summary>What a client is told of a fault; null for one of the program itself.</summary>
    private static RequestProblem? ProblemOf(Exception fault) => fault switch
    {
        RequestProblem problem => problem,
        SparqlSyntaxException syntax => new(StatusCodes.Status400BadRequest, syntax.Message, syntax)
        {
            Members = Place(syntax.Line, syntax.Column, syntax.Found, syntax.Expected, syntax.Hint),
        },
        RdfSyntaxException syntax => new(StatusCodes.Status400BadRequest, syntax.Message, syntax)
        {
            Members = Place(syntax.Line, syntax.Column, syntax.Found, syntax.Expected, null),
        },
        JsonLdException => new(StatusCodes.Status400BadRequest, fault.Message, fault),
        QueryLimitException limit => new(StatusCodes.Status503ServiceUnavailable, limit.Message, limit)
        {
            Members = new Dictionary<string, object> { ["limit"] = limit.Limit.ToString().ToLowerInvariant() },
        },
        ResultsFormatException => new(StatusCodes.Status406NotAcceptable, fault.Message, fault),
        QueryException => new(StatusCodes.Status422UnprocessableEntity, fault.Message, fault),
        GraphStoreException or ServiceException => new(StatusCodes.Status502BadGateway, fault.Message, fault),
        _ => null,
    };

    private static Dictionary<string, object> Place(int line, int column, string found, string expected, string? hint)
    {
        var members = new Dictionary<string, object> { ["line"] = line, ["column"] = column, ["found"] = found, ["expected"] = expected };
        if (hint is not null)
            members["hint"] = hint;
        return members;
    }

    // An answer that is cut off in its middle must not be taken for a whole one: the connection is reset, which every client notices.
    private static async Task TellAsync(HttpContext context, RequestProblem problem, ILogger logger)
    {
        var response = context.Response;
        if (response.HasStarted || response.BodyWriter is { CanGetUnflushedBytes: true, UnflushedBytes: > 0 })
        {
            logger.LogWarning("An answer of {Path} was broken off: {Problem}", context.Request.Path, problem.Message);
            context.Abort();
            return;
        }

        response.Headers.Remove("ETag");
        response.Headers.CacheControl = "no-store";
        await ProblemDetails.WriteAsync(context, problem);
    }
}
