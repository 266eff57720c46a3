using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Syntaxes;

/// <summary>Reading and writing RDF syntaxes, beside N3.js and Oxigraph.</summary>
internal static class SyntaxSubject
{
    private const double TimesN3ByLine = 10;
    private const double TimesN3InTurtle = 5;
    private const double TimesOxigraphByLine = 5;

    private static readonly RdfSyntax[] Read = [RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle, RdfSyntax.TriG];
    private static readonly RdfSyntax[] Written = [RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle];

    private static readonly string[] N3Reading = ["Parser, string", "Parser, stream", "StreamParser"];
    private static readonly string[] OxigraphReading = ["parse, stream", "parse, bytes"];

    /// <summary>Runs the contests of the subject.</summary>
    /// <param name="quads">How many quads are read and written.</param>
    /// <param name="rounds">How many turns each side has.</param>
    /// <param name="isWanted">Whether a contest is run, by its name, such as <c>read NQuads</c>.</param>
    /// <param name="onResult">Is told of each contest as it ends.</param>
    internal static async Task RunAsync(int quads, int rounds, Predicate<string> isWanted, Action<ContestResult> onResult)
    {
        var input = SyntaxInput.Of(quads);
        using (var n3 = PeerProcess.Start("n3.mjs"))
        using (var oxigraph = PeerProcess.Start("oxigraph.mjs"))
        {
            foreach (var syntax in Array.FindAll(Read, syntax => isWanted(ReadingOf(syntax))))
                onResult(await Reading(input, syntax, n3, oxigraph).RunAsync(rounds));
        }

        using var writer = PeerProcess.Start("n3.mjs");
        foreach (var syntax in Array.FindAll(Written, syntax => isWanted(WritingOf(syntax))))
            onResult(await (await WritingAsync(input, syntax, writer)).RunAsync(rounds));
    }

    private static string ReadingOf(RdfSyntax syntax) => $"read {syntax}";

    private static string WritingOf(RdfSyntax syntax) => $"write {syntax}";

    private static Contest Reading(SyntaxInput input, RdfSyntax syntax, PeerProcess n3, PeerProcess oxigraph)
    {
        var path = input.Path(syntax);
        var isByLine = syntax is RdfSyntax.NTriples or RdfSyntax.NQuads;
        double? n3Target = isByLine ? TimesN3ByLine : syntax == RdfSyntax.Turtle ? TimesN3InTurtle : null;
        double? oxigraphTarget = isByLine ? TimesOxigraphByLine : null;
        return new Contest(ReadingOf(syntax),
        [
            new InProcessSide(() => CountQuads(path, syntax)),
            new PeerSide("n3", n3, N3Reading, Command(path, syntax)) { Target = n3Target },
            new PeerSide("oxigraph", oxigraph, OxigraphReading, Command(path, syntax)) { Target = oxigraphTarget },
            new PeerSide("oxigraph", oxigraph, ["Store.load"], Command(path, syntax)) { Target = oxigraphTarget },
        ])
        {
            Bytes = new FileInfo(path).Length,
            Count = input.Quads,
        };
    }

    private static async Task<Contest> WritingAsync(SyntaxInput input, RdfSyntax syntax, PeerProcess n3)
    {
        var source = syntax == RdfSyntax.NQuads ? RdfSyntax.NQuads : RdfSyntax.NTriples;
        var path = input.Path(source);
        using var stream = Open(path);
        var quads = RdfReader.ReadQuads(stream, source, path).ToList();
        var keep = Command(path, source);
        keep["way"] = "keep";
        await n3.DoAsync(keep);

        var command = Command(path, syntax);
        command["prefixes"] = syntax == RdfSyntax.Turtle
            ? new JsonObject(PrefixMap.Field.Select(prefix => KeyValuePair.Create(prefix.Key, (JsonNode?)prefix.Value)))
            : new JsonObject();
        return new Contest(WritingOf(syntax), [new InProcessSide(() => Write(quads, syntax)), new PeerSide("n3", n3, ["Writer"], command)])
        {
            Count = input.Quads,
        };
    }

    private static long CountQuads(string path, RdfSyntax syntax)
    {
        using var stream = Open(path);
        var count = 0L;
        foreach (var quad in RdfReader.ReadQuads(stream, syntax, path))
        {
            if (quad is not null)
                count++;
        }

        return count;
    }

    private static long Write(List<Quad> quads, RdfSyntax syntax)
    {
        RdfWriter.Write(Stream.Null, quads, syntax);
        return quads.Count;
    }

    private static FileStream Open(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });

    private static JsonObject Command(string path, RdfSyntax syntax) =>
        new() { ["file"] = path, ["format"] = RdfFormat.MediaTypeOf(syntax) };
}
