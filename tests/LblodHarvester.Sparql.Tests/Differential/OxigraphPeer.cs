using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Testing;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Oxigraph in a process of Node: one for all queries.</summary>
internal sealed class OxigraphPeer : IDisposable
{
    private readonly Process _process;

    private OxigraphPeer(Process process) => _process = process;

    /// <summary>Starts it; skips the test, with the reason, where Node or the package is not there.</summary>
    internal static OxigraphPeer Start()
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "tests", "peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oxigraph")))
            Assert.Ignore($"{folder} has no oxigraph: ./test.sh installs it where npm can, or 'npm ci' there.");
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "node"))))
            Assert.Ignore("Node is not installed: ./test.sh installs Debian's nodejs where it can.");
        var start = new ProcessStartInfo("node", ["oxigraph.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        return new OxigraphPeer(Process.Start(start) ?? throw new InvalidOperationException("Node could not be started."));
    }

    /// <summary>The answers to queries about one dataset; of a query that it refuses, what it says.</summary>
    internal IReadOnlyList<(QueryResult? Answer, string? Error)> Ask(IReadOnlyList<Quad> quads, IReadOnlyList<string> queries)
    {
        var request = new JsonObject
        {
            ["quads"] = new JsonArray([.. quads.Select(quad => new JsonArray(Written(quad.Subject), Written(quad.Predicate), Written(quad.Object), Written(quad.Graph)))]),
            ["queries"] = new JsonArray([.. queries.Select(query => new JsonObject
            {
                ["text"] = query,
                ["isConstruct"] = query.StartsWith("CONSTRUCT", StringComparison.Ordinal),
            })]),
        };
        _process.StandardInput.WriteLine(request.ToJsonString());
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"Oxigraph has ended at one of\n{string.Join('\n', queries)}\nabout\n{string.Join('\n', quads)}");
        return [.. JsonNode.Parse(line)!.AsArray().Select(answer => Read(answer!))];
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static JsonObject? Written(Term? term) => term switch
    {
        null => null,
        Iri iri => new JsonObject { ["iri"] = iri.Value },
        BlankNode node => new JsonObject { ["label"] = node.Label },
        Literal { Language: { } language } literal => new JsonObject { ["value"] = literal.Value, ["language"] = language },
        Literal literal => new JsonObject { ["value"] = literal.Value, ["datatype"] = literal.Datatype.Value },
        _ => throw new NotSupportedException($"{term} cannot be told."),
    };

    private static (QueryResult? Answer, string? Error) Read(JsonNode answer)
    {
        if (answer["error"] is { } error)
            return (null, error.GetValue<string>());
        if (answer["ntriples"] is { } triples)
            return (new TriplesResult([.. RdfReader.ReadQuads(triples.GetValue<string>(), RdfSyntax.NTriples, "Oxigraph").Select(quad => quad.ToTriple())]), null);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(answer["json"]!.GetValue<string>()));
        return SparqlResults.Read(stream, SparqlResultsFormat.Json, "Oxigraph") switch
        {
            SolutionsResult solutions => (new SolutionsResult(solutions.Variables, [.. solutions.Solutions]), null),
            var result => (result, null),
        };
    }
}
