using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>What Virtuoso 7 does in its own way; harmless to any other store.</summary>
internal static class VirtuosoPeculiarities
{
    /// <summary>It knows N-Triples only under the media type of 2004.</summary>
    internal const string NTriplesMediaTypes = "application/n-triples, text/plain;q=0.9";

    /// <summary>
    /// What every graph that is sent starts with. Virtuoso looks at the first bytes of a body whatever its media type says, and takes one
    /// that starts
    /// with a very long line for plain text, which it refuses; a prefix declaration convinces it.
    /// </summary>
    internal const string TurtlePreamble = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n";

    private static readonly Iri WktLiteral = Iri.Unchecked("http://www.opengis.net/ont/geosparql#wktLiteral");

    private static readonly string[] SystemGraphs =
    [
        "http://www.openlinksw.com/",
        "http://localhost:8890/",
        "http://localuriqaserver/",
        "http://www.w3.org/2002/07/owl#",
        "http://www.w3.org/ns/ldp#",
        "urn:activitystreams-owl:map",
        "urn:core:services:sparql",
        "urn:rules.skos",
        "virtrdf-label",
        "facets",
    ];

    /// <summary>
    /// Whether it refused a whole graph for one geometry that it cannot read, such as well-known text that starts with the IRI of its coordinate
    /// reference system (GeoSPARQL 1.0, section 8.5.1).
    /// </summary>
    internal static bool IsGeometryRefusal(GraphStoreException refusal) =>
        refusal.IsRefusal && refusal.Message.Contains("RDFGE:", StringComparison.Ordinal);

    /// <summary>The triple with a geometry as plain text, which it takes.</summary>
    internal static Triple GeometryAsText(Triple triple) =>
        triple.Object is Literal literal && literal.Datatype == WktLiteral ? triple with { Object = new Literal(literal.Value) } : triple;

    /// <summary>Whether it is a graph of Virtuoso's own, there from its installation.</summary>
    internal static bool IsSystemGraph(string name) => SystemGraphs.Any(graph => name.StartsWith(graph, StringComparison.Ordinal));
}
