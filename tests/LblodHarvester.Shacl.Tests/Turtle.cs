using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests;

/// <summary>Reads what the tests say, with their prefixes.</summary>
internal static class Turtle
{
    /// <summary>The prefixes, all on the first line.</summary>
    internal const string Prefixes =
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . "
        + "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . "
        + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix ex: <http://example.org/> .\n";

    internal static Graph Graph(string turtle) => RdfReader.ReadGraph(Prefixes + turtle, RdfSyntax.Turtle, "test");

    /// <summary>Reads files, the first of them called <c>1.ttl</c>; what is said starts on line 2.</summary>
    internal static PlacedGraph Placed(params string[] files)
    {
        var graph = new PlacedGraph();
        for (var i = 0; i < files.Length; i++)
            graph.Add(new MemoryStream(Encoding.UTF8.GetBytes(Prefixes + files[i])), RdfSyntax.Turtle, $"{i + 1}.ttl");
        return graph;
    }

    internal static Iri Ex(string name) => Iri.Unchecked($"http://example.org/{name}");
}
