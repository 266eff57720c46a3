using System.Globalization;
using LblodHarvester.Bench.Corpus;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Syntaxes;

/// <summary>The same quads as a file in each syntax.</summary>
internal sealed class SyntaxInput
{
    private static readonly (RdfSyntax Syntax, string Extension)[] Files =
        [(RdfSyntax.NTriples, "nt"), (RdfSyntax.NQuads, "nq"), (RdfSyntax.Turtle, "ttl"), (RdfSyntax.TriG, "trig")];

    private SyntaxInput(int quads) => Quads = quads;

    /// <summary>How many quads each file says.</summary>
    internal int Quads { get; }

    /// <summary>The files of that many quads; those of an earlier run are used again.</summary>
    internal static SyntaxInput Of(int quads)
    {
        var input = new SyntaxInput(quads);
        if (Array.Exists(Files, file => !File.Exists(input.Path(file.Syntax))))
            input.Build();
        return input;
    }

    /// <summary>The file in a syntax.</summary>
    internal string Path(RdfSyntax syntax) => System.IO.Path.Combine(BenchFolders.Artifacts, Name(syntax));

    // Built beside its place and moved there, so that what is in its place is whole.
    private void Build()
    {
        Console.Error.WriteLine($"Building {Quads} quads from the real pages ...");
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(BenchFolders.Artifacts, "unfinished")).FullName;
        CorpusBuilder.Build(Quads, [.. Files.Select(file => System.IO.Path.Combine(folder, Name(file.Syntax)))]);
        foreach (var (syntax, _) in Files)
            File.Move(System.IO.Path.Combine(folder, Name(syntax)), Path(syntax), overwrite: true);
    }

    private string Name(RdfSyntax syntax) =>
        string.Create(CultureInfo.InvariantCulture, $"quads-{Quads}.{Array.Find(Files, file => file.Syntax == syntax).Extension}");
}
