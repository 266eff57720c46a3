using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>
/// The graph of a page: what it says, normalised and skolemised, and what today's consumers need beside it:
/// <c>prov:wasDerivedFrom</c> the page on each subject, and a <c>mu:uuid</c> on each typed one.
/// </summary>
internal static class PageGraph
{
    /// <summary>The graph, and how many of its triples are ours.</summary>
    internal static (Graph Graph, int Added) Build(NormalisedPage page, GraphNames names)
    {
        var url = page.Extracted.Fetched.Url;
        var skolemiser = new Skolemiser(names, url);
        var graph = new Graph(page.Kept.Select(kept => skolemiser.Replace(kept.Triple)));
        var said = graph.Count;
        foreach (var subject in graph.Subjects().ToList())
        {
            graph.Add(subject, Vocab.Prov.WasDerivedFrom, GraphNames.Page(url));
            if (subject is Iri iri && graph.Objects(iri, Vocab.Rdf.Type).Any() && !graph.Objects(iri, Vocab.Mu.Uuid).Any())
                graph.Add(iri, Vocab.Mu.Uuid, new Literal(NameUuid.Of(iri.Value).ToString()));
        }

        return (graph, graph.Count - said);
    }
}
