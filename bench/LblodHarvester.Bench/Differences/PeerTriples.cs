using System.Text.Json;
using LblodHarvester.Bench.Extraction;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Differences;

/// <summary>What rdfa-streaming-parser reads in a page.</summary>
internal static class PeerTriples
{
    /// <summary>The distinct triples of a page, in the order in which they came; null, with the reason, where it cannot be read.</summary>
    internal static async Task<(Graph? Triples, string? Refusal)> ReadAsync(PageText page, PeerProcess peer, string folder)
    {
        var file = Path.Combine(folder, $"{Path.GetFileName(page.File)}.json");
        var command = PageText.Command([page]);
        command["way"] = "save";
        command["out"] = file;
        try
        {
            await peer.DoAsync(command);
        }
        catch (BenchException refusal)
        {
            return (null, refusal.Message);
        }

        var triples = JsonSerializer.Deserialize<Said[][]>(await File.ReadAllBytesAsync(file), JsonSerializerOptions.Web)!;
        return (new Graph(triples.Select(terms => new Triple((Resource)Term(terms[0]), (Iri)Term(terms[1]), Term(terms[2])))), null);
    }

    // It passes on what the page has, so that its IRIs may be none.
    private static Term Term(Said term) => term switch
    {
        { Type: "NamedNode" } => Iri.Unchecked(term.Value),
        { Type: "BlankNode" } => new BlankNode(term.Value),
        { Language: { Length: > 0 } language } => Literal.InLanguage(term.Value, language),
        _ => new Literal(term.Value, Iri.Unchecked(term.Datatype!)),
    };

    private sealed record Said(string Type, string Value, string? Language, string? Datatype);
}
