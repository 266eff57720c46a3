using System.Text;
using LblodHarvester.Bench.Corpus;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation;

/// <summary>The distinct triples of a real page as every validator gets them.</summary>
/// <param name="Name">The name of the page.</param>
/// <param name="File">The triples as N-Triples, for those who are not in this process.</param>
/// <param name="Triples">The triples.</param>
internal sealed record PageTriples(string Name, string File, IReadOnlyList<Triple> Triples)
{
    /// <summary>Extracts every real page, in the order of their names, and writes the triples of each to its file.</summary>
    /// <exception cref="BenchException">The shared data is not there.</exception>
    internal static IReadOnlyList<PageTriples> ReadAll()
    {
        var folder = Directory.CreateDirectory(Path.Combine(BenchFolders.Artifacts, "pages")).FullName;
        return [.. RealPages.Files().Zip(RealPages.Extract(), (file, page) => Write(folder, file, page))];
    }

    private static PageTriples Write(string folder, string source, CorpusPage page)
    {
        var name = Path.ChangeExtension(Path.GetRelativePath(RealPages.Folder, source), null);
        var file = Path.Combine(folder, $"{name.Replace(Path.DirectorySeparatorChar, '_')}.nt");
        var graph = new Graph(page.Triples);
        using (var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            RdfWriter.Write(writer, graph, RdfSyntax.NTriples);
        return new PageTriples(name, file, [.. graph]);
    }
}
