using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation.Differences;

/// <summary>What a peer finds in a page, read from its <c>sh:ValidationReport</c>.</summary>
internal static class PeerResults
{
    // As bench/peers/validator.mjs has it.
    private const string DataPrefix = "data_";

    /// <summary>The results for a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="process">The peer, with the page read and the shapes compiled.</param>
    /// <param name="file">Where the report goes on its way.</param>
    /// <exception cref="BenchException">The peer cannot validate the page, or a result has a path of more than a predicate.</exception>
    internal static async Task<IReadOnlyList<FoundResult>> ReadAsync(PageTriples page, PeerProcess process, string file)
    {
        var said = await process.DoAsync(ValidatorCommand.Save(page, file));
        var report = RdfReader.ReadGraphFile(file);
        List<FoundResult> results = [.. report.Match(null, Vocab.Sh.Result).Select(triple => Read(report, (Resource)triple.Object))];
        return results.Count == said.Count
            ? results
            : throw new BenchException($"The report on {page.Name} has {results.Count} results in RDF, and {said.Count} where they are counted.");
    }

    private static FoundResult Read(Graph report, Resource result) => new(
        Only(report, result, Vocab.Sh.FocusNode) ?? throw new BenchException($"{result} has no focus node."),
        Only(report, result, Vocab.Sh.ResultPath) switch
        {
            null => null,
            Iri predicate => predicate,
            { } path => throw FoundResult.PathRefused($"{path}"),
        },
        (Iri)(Only(report, result, Vocab.Sh.SourceConstraintComponent) ?? throw new BenchException($"{result} has no constraint component.")),
        Only(report, result, Vocab.Sh.Value));

    private static Term? Only(Graph report, Resource result, Iri property)
    {
        Term? found = null;
        foreach (var term in report.Objects(result, property))
            found = found is null ? term : throw new BenchException($"{result} has more than one {property}.");
        return found is BlankNode { Label: var label } && label.StartsWith(DataPrefix, StringComparison.Ordinal)
            ? new BlankNode(label[DataPrefix.Length..])
            : found;
    }
}
