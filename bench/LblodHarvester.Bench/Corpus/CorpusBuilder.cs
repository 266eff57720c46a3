using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Corpus;

/// <summary>Builds files of any number of quads from the real pages: the pages themselves, then copies of them. The same on every run.</summary>
internal static class CorpusBuilder
{
    /// <summary>Writes the same quads to each file, in the syntax that its name says; a syntax for one graph leaves the graph names.</summary>
    /// <param name="quads">How many; no two say the same triple, so that every file says as many.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="BenchException">The shared data is not there, or what is written does not read as it was meant.</exception>
    internal static void Build(int quads, IReadOnlyList<string> files)
    {
        var outputs = new List<CorpusFile>();
        try
        {
            foreach (var file in files)
                outputs.Add(new CorpusFile(file));
            foreach (var page in Pages(quads))
                outputs.ForEach(output => output.Add(page));
        }
        finally
        {
            outputs.ForEach(output => output.Dispose());
        }
    }

    /// <summary>
    /// The pages and copies of them, until there are so many triples. What was said before, such as the label of a concept, is left out; the
    /// last page is cut to come out even.
    /// </summary>
    /// <param name="quads">How many; no two say the same triple.</param>
    /// <exception cref="BenchException">The shared data is not there.</exception>
    internal static IEnumerable<CorpusPage> Pages(int quads) => Pages(quads, PageCopies.Of(RealPages.Extract()));

    /// <inheritdoc cref="Pages(int)"/>
    /// <param name="quads">How many; no two say the same triple.</param>
    /// <param name="copies">The pages and copies of them, as many as it takes.</param>
    internal static IEnumerable<CorpusPage> Pages(int quads, IEnumerable<CorpusPage> copies)
    {
        var said = new HashSet<UInt128>();
        foreach (var copy in copies)
        {
            var room = quads - said.Count;
            var fresh = copy.Triples.Where(triple => said.Add(Digest(triple))).Take(room).ToList();
            if (fresh.Count > 0)
                yield return copy with { Triples = fresh };
            if (said.Count >= quads)
                yield break;
        }
    }

    private static UInt128 Digest(Triple triple) =>
        MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(triple.ToString())));
}
