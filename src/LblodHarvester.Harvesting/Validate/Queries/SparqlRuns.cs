using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Validate.Queries;

/// <summary>The data of one validation as datasets, and the queries that were planned for them: each once. Used by one thread.</summary>
internal sealed class SparqlRuns(QueriedData data)
{
    private readonly Dictionary<PreboundQuery, PreboundRun> _runs = [];
    private SparqlDataset? _data;
    private SparqlDataset? _withShapes;

    /// <summary>A query that is ready to be asked.</summary>
    internal PreboundRun Of(PreboundQuery query, QueryOptions options)
    {
        if (!_runs.TryGetValue(query, out var run))
            _runs.Add(query, run = DatasetFor(query).Prepare(query, options));
        return run;
    }

    // The shapes are there for those that ask for them: to other queries the data is all there is.
    private SparqlDataset DatasetFor(PreboundQuery query) => query.Names("shapesGraph")
        ? _withShapes ??= SparqlDataset.Of(data.Data.Select(triple => new Quad(triple, null)).Concat(data.Shapes.Select(triple => new Quad(triple, QueriedData.ShapesName))))
        : _data ??= SparqlDataset.Of(data.Data);
}
