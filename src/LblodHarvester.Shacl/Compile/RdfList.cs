using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>RDF collections as SHACL wants them: well-formed and without a loop (SHACL, section 1.4 "SHACL list").</summary>
internal static class RdfList
{
    /// <summary>The members, or null when the node is no well-formed list.</summary>
    internal static IReadOnlyList<Term>? Read(Graph graph, Term list)
    {
        var members = new List<Term>();
        var seen = new HashSet<Term>();
        var node = list;
        while (node != Vocab.Rdf.Nil)
        {
            if (node is not Resource cell || !seen.Add(cell)
                || Only(graph.Objects(cell, Vocab.Rdf.First)) is not { } first
                || Only(graph.Objects(cell, Vocab.Rdf.Rest)) is not { } rest)
            {
                return null;
            }

            members.Add(first);
            node = rest;
        }

        return members;
    }

    private static Term? Only(ObjectMatches matches) => matches.Count == 1 ? matches.First() : null;
}
