using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>
/// Step 7: replaces the page's graph as a whole. Each write replaces, so a run that was killed between the store and the commit of the page
/// does the same writes again and the store is the same.
/// </summary>
public sealed class PagePublisher(IGraphStore store, PublishOptions options)
{
    private readonly GraphNames _names = new(options);

    /// <summary>The graph writes that publish a page, and what is remembered of it. An overview has an empty graph.</summary>
    /// <param name="page">The page.</param>
    /// <param name="run">The run that publishes it.</param>
    /// <param name="pipeline">The version of the steps that made it.</param>
    public PublishedPage Prepare(ValidatedPage page, Run run, string pipeline)
    {
        var normalised = page.Normalised;
        var extracted = normalised.Extracted;
        var fetched = extracted.Fetched;
        var isDocument = extracted.Type != PageType.Overview;
        var writes = isDocument ? WritesOf(page, run) : EmptyWrites(fetched.Url);
        var graph = isDocument ? normalised.ToGraph() : new Graph();
        var record = new PageRecord(
            fetched.Url,
            run.SourceId,
            extracted.Type,
            fetched.Archived,
            fetched.ETag,
            fetched.LastModified,
            fetched.FetchedAt,
            pipeline,
            Extracted: extracted.Rdfa.Triples.Count,
            Published: graph.Count,
            Quarantined: isDocument ? normalised.Quarantined.Count : 0,
            Besluiten: graph.Subjects(Vocab.Rdf.Type, Vocab.Besluit.BesluitClass).Count,
            page.Maturity,
            [.. page.Findings.Select(finding => finding.ToProblem())]);
        return new PublishedPage(page, writes, record);
    }

    /// <summary>Writes the graphs.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached or refuses.</exception>
    public Task WriteAsync(PublishedPage page, CancellationToken cancellationToken) => store.WriteAsync(page.Writes, cancellationToken);

    private List<GraphWrite> WritesOf(ValidatedPage page, Run run)
    {
        var (graph, added) = PageGraph.Build(page.Normalised, _names);
        return
        [
            new GraphWrite(GraphNames.Page(page.Normalised.Extracted.Fetched.Url), null, graph),
            ProvenancePart.Build(page, run, added, _names),
            ValidationPart.Build(page, _names),
            QuarantinePart.Build(page.Normalised, _names),
        ];
    }

    private List<GraphWrite> EmptyWrites(Uri url)
    {
        var page = GraphNames.Page(url);
        return
        [
            new GraphWrite(page, null, new Graph()),
            .. new[] { _names.Provenance, _names.Validation, _names.Quarantine }.Select(graph => new GraphWrite(graph, page, new Graph())),
        ];
    }
}
