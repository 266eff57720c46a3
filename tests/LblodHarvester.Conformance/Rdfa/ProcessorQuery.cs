using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Rdfa;

/// <summary>
/// A query of the suite on a processor graph: whether it holds a triple with the given predicate and, for its type, the given object.
/// </summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Object">The object; null for any.</param>
internal sealed partial record ProcessorQuery(Iri Predicate, Iri? Object)
{
    private const string Rdfa = "http://www.w3.org/ns/rdfa#";

    /// <summary>Reads one of the two forms of query that there are.</summary>
    /// <exception cref="InvalidDataException">It has neither form.</exception>
    internal static ProcessorQuery Parse(string query)
    {
        if (ClassForm().Match(query) is { Success: true } match)
            return new ProcessorQuery(Vocab.Rdf.Type, new Iri(Rdfa + match.Groups["name"].Value));

        // No statement of the page itself belongs in the processor graph, whatever its subject.
        return TitleForm().IsMatch(query)
            ? new ProcessorQuery(Vocab.Dct.Title, null)
            : throw new InvalidDataException($"The suite has a query that was not there before: {query}");
    }

    internal bool HoldsIn(Graph graph) =>
        graph.Any(triple => triple.Predicate == Predicate && (Object is null || triple.Object.Equals(Object)));

    [GeneratedRegex(@"ASK WHERE \{ \?s a rdfa:(?<name>\w+) \}")]
    private static partial Regex ClassForm();

    [GeneratedRegex(@"dc:title ""rdfagraph""")]
    private static partial Regex TitleForm();
}
