using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Web;

/// <summary>
/// <c>/sparql</c>: the SPARQL 1.1 Protocol. Anyone may query, within the limits of the section <c>Sparql</c>; who has the key may update.
/// </summary>
internal sealed class SparqlEndpoint(StoreAccess access, ILogger<SparqlEndpoint> logger)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/sparql";

    private readonly Cors _cors = new(access.Options.AllowedOrigins, "GET, HEAD, POST", "Content-Type, Accept, Authorization");

    // What relative IRIs are resolved against: the service's own address (section 2.1.4 leaves it to the service).
    private readonly Iri _baseIri = new(access.Base.Value + Path);

    /// <summary>Answers under its path.</summary>
    public void Map(IEndpointRouteBuilder app) => app.Map(Path, (RequestDelegate)AnswerAsync);

    private Task AnswerAsync(HttpContext context) => HttpMethods.IsOptions(context.Request.Method)
        ? _cors.AnswerPreflight(context)
        : StoreExchange.AnswerAsync(context, _cors, logger, AnswerRequestAsync);

    private async Task AnswerRequestAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsPost(method))
        {
            throw new RequestProblem(StatusCodes.Status405MethodNotAllowed, $"The SPARQL protocol has no {method}; use GET or POST.")
            {
                Headers = [("Allow", _cors.Methods)],
            };
        }

        context.Response.Headers.CacheControl = "no-store";
        SparqlRequest request = null!;
        await StoreExchange.InTimeAsync(
            context, access, access.Options.Timeout, async token => request = await SparqlRequest.ReadAsync(context, access, token));
        await StoreExchange.InTimeAsync(
            context, access, request.Timeout, token => request.IsUpdate ? UpdateAsync(context, request, token) : QueryAsync(context, request, token));
    }

    private async Task QueryAsync(HttpContext context, SparqlRequest request, CancellationToken cancellationToken)
    {
        var query = SparqlQuery.Parse(request.Text, _baseIri);
        var format = AnswerFormat.ForQuery(query.Form, context.Request.Headers.Accept);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentType = format.ContentType;
            return;
        }

        using var place = await access.Gate.EnterAsync(cancellationToken);
        var result = await access.Store.QueryAsync(query, OptionsOf(request), cancellationToken);
        await AnswerWriter.WriteAsync(context.Response, result, format, cancellationToken);
    }

    private async Task UpdateAsync(HttpContext context, SparqlRequest request, CancellationToken cancellationToken)
    {
        var update = SparqlUpdate.Parse(request.Text, _baseIri);
        if (request.Dataset is not null && update.NamesDataset)
        {
            throw new RequestProblem(
                StatusCodes.Status400BadRequest,
                "The request names a dataset with using-graph-uri or using-named-graph-uri, and the update with USING, USING NAMED or WITH; do it in one "
                    + "of the two ways (SPARQL 1.1 Protocol, section 2.2.3).");
        }

        await access.Writing.WaitAsync(cancellationToken);
        try
        {
            using var place = await access.Gate.EnterAsync(cancellationToken);
            await access.Store.UpdateAsync(update, OptionsOf(request), cancellationToken);
        }
        finally
        {
            access.Writing.Release();
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private QueryOptions OptionsOf(SparqlRequest request) => new()
    {
        Limits = access.Options.ToLimits() with { Timeout = request.Timeout },
        Time = access.Time,
        Services = access.Services,
        Dataset = request.Dataset,
    };
}
