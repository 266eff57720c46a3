using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Web;

/// <summary>
/// <c>/rdf-graph-store</c>: the SPARQL 1.1 Graph Store HTTP Protocol, with graphs named by <c>?graph=</c> and <c>?default</c>. Graphs are not named by the
/// address of the request itself. Anyone may read; who has the key may write.
/// </summary>
internal sealed class GraphStoreEndpoint(StoreAccess access, ILogger<GraphStoreEndpoint> logger)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/rdf-graph-store";

    private readonly Cors _cors = new(
        access.Options.AllowedOrigins, "GET, HEAD, PUT, POST, DELETE", "Content-Type, Accept, Authorization, If-Match, If-None-Match")
    {
        ExposedHeaders = "ETag, Location",
    };

    /// <summary>Answers under its path.</summary>
    public void Map(IEndpointRouteBuilder app) => app.Map(Path, (RequestDelegate)AnswerAsync);

    private Task AnswerAsync(HttpContext context) => HttpMethods.IsOptions(context.Request.Method)
        ? _cors.AnswerPreflight(context)
        : StoreExchange.AnswerAsync(context, _cors, logger, AnswerRequestAsync);

    private Task AnswerRequestAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var isReading = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        Func<HttpContext, CancellationToken, Task> answer = isReading ? GetAsync
            : HttpMethods.IsPut(method) ? PutAsync
            : HttpMethods.IsPost(method) ? PostAsync
            : HttpMethods.IsDelete(method) ? DeleteAsync
            : throw new RequestProblem(StatusCodes.Status405MethodNotAllowed, $"A graph has no {method}; there are {_cors.Methods}.")
            {
                Headers = [("Allow", _cors.Methods)],
            };
        if (!isReading)
            access.Key.Require(context.Request);
        return StoreExchange.InTimeAsync(context, access, access.Options.Timeout, token => answer(context, token));
    }

    // Section 5.2; HEAD is GET without its body (section 5.7).
    private async Task GetAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var (name, format) = (GraphName.Require(context.Request), AnswerFormat.ForGraph(context.Request.Headers.Accept));
        using var place = await access.Gate.EnterAsync(cancellationToken);
        var triples = await ReadAsync(name, cancellationToken) ?? throw NotThere(name);
        var response = context.Response;
        var (tag, syntax) = (GraphTag.Of(triples), format.Syntax!.Value);
        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = tag.In(syntax);
        if (tag.IsHeld(context.Request.Headers.IfNoneMatch, syntax))
            response.StatusCode = StatusCodes.Status304NotModified;
        else if (HttpMethods.IsHead(context.Request.Method))
            response.ContentType = format.ContentType;
        else
            await AnswerWriter.WriteAsync(response, triples, format, cancellationToken);
    }

    // Section 5.3. A store keeps no graph without triples: what is replaced by nothing is gone.
    private async Task PutAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var name = GraphName.Require(context.Request);
        var triples = await ContentAsync(context, name, cancellationToken);
        await WriteAsync(context, name, () => access.Store.ReplaceGraphAsync(name.Iri, triples, cancellationToken), triples.Count > 0, cancellationToken);
    }

    // Section 5.5. Without a graph a new one is made, whose name is the Location.
    private async Task PostAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var given = GraphName.Of(context.Request);
        var name = given ?? new GraphName(new Iri($"{access.Base.Value}/graph/{Guid.NewGuid():D}"));
        var triples = await ContentAsync(context, name, cancellationToken);
        if (given is null && triples.Count > 0)
            context.Response.Headers.Location = name.Iri!.Value;
        await WriteAsync(context, name, () => access.Store.AddToGraphAsync(name.Iri, triples, cancellationToken), triples.Count > 0, cancellationToken);
    }

    // Section 5.4.
    private async Task DeleteAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var name = GraphName.Require(context.Request);
        await WriteAsync(context, name, () => access.Store.ReplaceGraphAsync(name.Iri, [], cancellationToken), isFilled: null, cancellationToken);
    }

    /// <summary>Writes a graph, if it is as the request's conditions say.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The graph.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="isFilled">Whether the request brings triples; null when it takes the graph away, which must then be there.</param>
    /// <param name="cancellationToken">Stops it.</param>
    private async Task WriteAsync(HttpContext context, GraphName name, Func<Task> write, bool? isFilled, CancellationToken cancellationToken)
    {
        await access.Writing.WaitAsync(cancellationToken);
        try
        {
            using var place = await access.Gate.EnterAsync(cancellationToken);
            var former = await ReadAsync(name, cancellationToken);
            GraphTag.RequireMatch(former is null ? null : GraphTag.Of(former), context.Request);
            if (isFilled is null && former is null)
                throw NotThere(name);
            await write();
            var isNew = former is null && isFilled is true;
            context.Response.StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status204NoContent;
        }
        finally
        {
            access.Writing.Release();
        }
    }

    private Task<List<Triple>> ContentAsync(HttpContext context, GraphName name, CancellationToken cancellationToken) => GraphContent.ReadAsync(
        context, name.Iri ?? new Iri($"{access.Base.Value}{Path}?default"), access.Options.MaxUpdateBytes, cancellationToken);

    /// <summary>The triples of a graph; null when it is not there. The default graph always is.</summary>
    private async Task<List<Triple>?> ReadAsync(GraphName name, CancellationToken cancellationToken)
    {
        if (await access.Store.ReadGraphAsync(name.Iri, cancellationToken) is not { } found)
            return name.Iri is null ? [] : null;
        var triples = new List<Triple>();
        foreach (var triple in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (triples.Count == access.Options.MaxRows)
            {
                throw new QueryLimitException(
                    QueryLimit.Rows, $"The graph has more than {access.Options.MaxRows} triples (Sparql:MaxRows). Ask /sparql for what you need of it.");
            }

            triples.Add(triple);
        }

        return triples;
    }

    private static RequestProblem NotThere(GraphName name) => new(StatusCodes.Status404NotFound, $"There is no such graph: {name}.");
}
