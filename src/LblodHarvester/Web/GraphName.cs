using LblodHarvester.Rdf;

namespace LblodHarvester.Web;

/// <summary>Which graph a request of the Graph Store HTTP Protocol is about (section 4.2, indirect identification).</summary>
/// <param name="Iri">Its name; null is the default graph.</param>
internal sealed record GraphName(Iri? Iri)
{
    private const string Teaching = "Say ?graph= and the graph's IRI, percent-encoded, or ?default.";

    /// <summary>The graph that a request names; null when it names none.</summary>
    /// <exception cref="RequestProblem">It names two, or the name is no absolute IRI.</exception>
    public static GraphName? Of(HttpRequest request)
    {
        var graphs = request.Query["graph"];
        var isDefault = request.Query.ContainsKey("default");
        if (graphs.Count + (isDefault ? 1 : 0) > 1)
            throw Bad($"The request names more than one graph. {Teaching}");
        if (isDefault)
            return new GraphName(Iri: null);
        if (graphs is not [var name])
            return null;
        try
        {
            return new GraphName(new Iri(name ?? ""));
        }
        catch (FormatException fault)
        {
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"graph: {fault.Message}", fault);
        }
    }

    /// <summary>The graph that a request must name.</summary>
    /// <exception cref="RequestProblem">It names none or two, or the name is no absolute IRI.</exception>
    public static GraphName Require(HttpRequest request) => Of(request) ?? throw Bad($"The request names no graph. {Teaching}");

    /// <summary>The graph in words.</summary>
    public override string ToString() => Iri is null ? "the default graph" : $"the graph {Iri}";

    private static RequestProblem Bad(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
