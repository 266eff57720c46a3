using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Tests.Differential.Naive;
using LblodHarvester.Testing;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Oxigraph in a process of Node: one for all queries.</summary>
internal sealed class OxigraphPeer : IPeer
{
    private readonly Process _process;

    private OxigraphPeer(Process process) => _process = process;

    public string Name => "Oxigraph";

    public IReadOnlyCollection<Peculiarity> Peculiarities => Enum.GetValues<Peculiarity>();

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

    public PeerAnswer Ask(RandomCase asked)
    {
        var query = asked.Query.ToString();
        var request = new JsonObject
        {
            ["quads"] = new JsonArray([.. asked.Quads.Select(quad => new JsonArray(Written(quad.Subject), Written(quad.Predicate), Written(quad.Object), Written(quad.Graph)))]),
            ["query"] = query,
            ["isConstruct"] = query.StartsWith("CONSTRUCT", StringComparison.Ordinal),
        };
        _process.StandardInput.WriteLine(request.ToJsonString());
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"Oxigraph has ended at\n{query}\nabout\n{string.Join('\n', asked.Quads)}");
        return Read(JsonNode.Parse(line)!);
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

    private static PeerAnswer Read(JsonNode answer)
    {
        if (answer["error"] is { } error)
            return new PeerAnswer(null, error.GetValue<string>());
        if (answer["ntriples"] is { } triples)
            return PeerAnswer.Of(new TriplesResult([.. RdfReader.ReadQuads(triples.GetValue<string>(), RdfSyntax.NTriples, "Oxigraph").Select(quad => quad.ToTriple())]));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(answer["json"]!.GetValue<string>()));
        return PeerAnswer.Of(SparqlResults.Read(stream, SparqlResultsFormat.Json, "Oxigraph"));
    }
}
