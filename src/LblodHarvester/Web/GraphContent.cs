using LblodHarvester.Commands;
using LblodHarvester.Rdf;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>The triples that a request of the Graph Store HTTP Protocol sends.</summary>
internal static class GraphContent
{
    private const string Multipart = "multipart/form-data";
    private const string TooLarge =
        "A graph may have at most {0} bytes here (Sparql:MaxUpdateBytes). Send it in parts with POST, or use the command lblod load.";

    /// <summary>Reads the body, or each part of a form with files (section 5.5); blank nodes are new ones.</summary>
    /// <param name="context">The request.</param>
    /// <param name="baseIri">What relative IRIs are resolved against: the graph's name (section 4.1).</param>
    /// <param name="maxBytes">How large it may be.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RequestProblem">It is too large, of no known syntax, or names graphs.</exception>
    /// <exception cref="RdfSyntaxException">It does not follow its syntax.</exception>
    /// <exception cref="JsonLdException">It is not JSON-LD.</exception>
    public static async Task<List<Triple>> ReadAsync(HttpContext context, Iri baseIri, long maxBytes, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            throw Unsupported($"The Content-Type is '{request.ContentType}'; it must say which RDF syntax the body is, such as text/turtle.");
        RequestEncoding.Require(request, type);
        var isForm = type.MediaType.Equals(Multipart, StringComparison.OrdinalIgnoreCase);
        var syntax = isForm ? default : SyntaxOf(type);
        using var body = new MemoryStream(await RequestBody.ReadAsync(context, maxBytes, TooLarge, cancellationToken));
        return isForm
            ? await ReadPartsAsync(body, HeaderUtilities.RemoveQuotes(type.Boundary).Value, baseIri, cancellationToken)
            : Read(body, syntax, "the body", baseIri);
    }

    private static async Task<List<Triple>> ReadPartsAsync(Stream body, string? boundary, Iri baseIri, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(boundary))
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"The Content-Type {Multipart} has no boundary.");
        var triples = new List<Triple>();
        try
        {
            var parts = new MultipartReader(boundary, body);
            while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
            {
                using var content = new MemoryStream();
                await part.Body.CopyToAsync(content, cancellationToken);
                content.Position = 0;
                var name = NameOf(part);
                triples.AddRange(Read(content, SyntaxOf(part, name), name, baseIri));
            }
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"The body is not {Multipart}: {fault.Message}", fault);
        }

        return triples;
    }

    private static string NameOf(MultipartSection part)
    {
        var disposition = part.GetContentDispositionHeader();
        var name = disposition?.FileName is { Length: > 0 } file ? file : disposition?.Name ?? "";
        return HeaderUtilities.RemoveQuotes(name) is { Length: > 0 } given ? given.ToString() : "a part of the body";
    }

    // A browser may send a file of an ending that it does not know as application/octet-stream.
    private static RdfSyntax SyntaxOf(MultipartSection part, string name)
    {
        if (MediaTypeHeaderValue.TryParse(part.ContentType, out var type) && type.MediaType != "application/octet-stream")
        {
            RequestEncoding.RequireUtf8(type);
            return SyntaxOf(type);
        }

        try
        {
            return RdfFormat.FromFileName(name);
        }
        catch (FormatException fault)
        {
            throw Unsupported($"{fault.Message} Or give the part a Content-Type.");
        }
    }

    private static RdfSyntax SyntaxOf(MediaTypeHeaderValue type)
    {
        try
        {
            return RdfFormat.FromMediaType(type.MediaType.Value ?? "");
        }
        catch (FormatException fault)
        {
            throw Unsupported(fault.Message);
        }
    }

    private static List<Triple> Read(Stream stream, RdfSyntax syntax, string name, Iri baseIri)
    {
        var nodes = BlankNodeScope.Fresh();
        var triples = new List<Triple>();
        foreach (var quad in RdfReader.ReadQuads(stream, syntax, name, new RdfReaderOptions { BaseIri = baseIri }))
        {
            if (quad.Graph is { } graph)
                throw new RequestProblem(StatusCodes.Status400BadRequest, $"{name} names the graph {graph}; here is room for one graph, which the address names.");
            triples.Add(nodes.Rename(quad).ToTriple());
        }

        return triples;
    }

    private static RequestProblem Unsupported(string detail) => new(StatusCodes.Status415UnsupportedMediaType, detail);
}
