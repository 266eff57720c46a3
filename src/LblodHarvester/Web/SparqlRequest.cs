using System.Text;
using LblodHarvester.Sparql;
using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>What a request of the SPARQL 1.1 Protocol asks.</summary>
/// <param name="IsUpdate">Whether it is an update (section 2.2), and not a query (section 2.1).</param>
/// <param name="Text">The query or update.</param>
/// <param name="Dataset">The dataset that the request names; null when it names none.</param>
/// <param name="Timeout">How long it may take.</param>
internal sealed record SparqlRequest(bool IsUpdate, string Text, QueryDataset? Dataset, TimeSpan Timeout)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Query = "application/sparql-query";
    private const string Update = "application/sparql-update";

    private const string Teaching =
        "Ask with GET and ?query=…, or POST a query as application/sparql-query, or as the field query of a form. With default-graph-uri and "
        + "named-graph-uri the request names its dataset, and timeout is in seconds. Updates are posted as application/sparql-update, or as the "
        + "field update of a form, with the key.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a request.</summary>
    /// <exception cref="RequestProblem">It is not one of the protocol's, is too large, or may not write.</exception>
    public static async Task<SparqlRequest> ReadAsync(HttpContext context, StoreAccess access, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
            return OfAddress(SparqlParameters.Of(request, null), access);
        var type = MediaTypeOf(request);
        if (type == Update)
            access.Key.Require(request);
        var isForm = type == Form;
        var isLarge = type == Update || (isForm && ShowsKey(request));
        var maxBytes = isLarge ? access.Options.MaxUpdateBytes : access.Options.MaxQueryBytes;
        var body = Decode(await RequestBody.ReadAsync(context, maxBytes, TooLarge(isLarge), cancellationToken));
        var parameters = SparqlParameters.Of(request, isForm ? body : null);
        if (isForm)
            return OfForm(request, parameters, access);
        if (parameters.Has("query") || parameters.Has("update"))
            throw Bad($"The body is the {(type == Update ? "update" : "query")}; leave the parameters query and update out of the address.");
        return Of(type == Update, body, parameters, access);
    }

    private static SparqlRequest OfAddress(SparqlParameters parameters, StoreAccess access)
    {
        if (parameters.Has("update"))
            throw Bad("An update is sent with POST, not with GET (SPARQL 1.1 Protocol, section 2.2).");
        return Of(false, parameters.One("query") ?? throw Bad($"There is no query. {Teaching}"), parameters, access);
    }

    private static SparqlRequest OfForm(HttpRequest request, SparqlParameters parameters, StoreAccess access)
    {
        var (query, update) = (parameters.One("query"), parameters.One("update"));
        if (update is null)
            return Of(false, query ?? throw Bad($"The form has no field query or update. {Teaching}"), parameters, access);
        if (query is not null)
            throw Bad("The form has a query and an update; send one of them.");
        access.Key.Require(request);
        return Of(true, update, parameters, access);
    }

    private static SparqlRequest Of(bool isUpdate, string text, SparqlParameters parameters, StoreAccess access)
    {
        var (query, update) = (parameters.Dataset("default-graph-uri", "named-graph-uri"), parameters.Dataset("using-graph-uri", "using-named-graph-uri"));
        if (isUpdate && query is not null)
            throw Bad("default-graph-uri and named-graph-uri are for queries; an update has using-graph-uri and using-named-graph-uri.");
        if (!isUpdate && update is not null)
            throw Bad("using-graph-uri and using-named-graph-uri are for updates; a query has default-graph-uri and named-graph-uri.");
        return new(isUpdate, text, query ?? update, parameters.Timeout(access.Options.Timeout));
    }

    private static string MediaTypeOf(HttpRequest request)
    {
        var known = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.MediaType.Value?.ToLowerInvariant() : null;
        if (known is not (Form or Query or Update))
        {
            throw new RequestProblem(
                StatusCodes.Status415UnsupportedMediaType, $"The Content-Type is '{request.ContentType}'; it must be {Query}, {Update} or {Form}.");
        }

        RequestEncoding.Require(request, type!);
        return known;
    }

    private static bool ShowsKey(HttpRequest request) => request.Headers.Authorization.Count > 0;

    private static string TooLarge(bool isUpdate) => isUpdate
        ? "An update may have at most {0} bytes here (Sparql:MaxUpdateBytes). Send it in parts, or use the command lblod load."
        : "A query may have at most {0} bytes here (Sparql:MaxQueryBytes).";

    private static string Decode(byte[] body)
    {
        try
        {
            return Utf8.GetString(body);
        }
        catch (DecoderFallbackException fault)
        {
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"The body is not UTF-8: its byte {fault.Index + 1} does not belong there.", fault);
        }
    }

    private static RequestProblem Bad(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
