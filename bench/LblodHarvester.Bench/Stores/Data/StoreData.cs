using System.Globalization;
using LblodHarvester.Bench.Corpus;

namespace LblodHarvester.Bench.Stores.Data;

/// <summary>The data that stores load: pages of so many quads, and the register. It stays in files, and is used again.</summary>
/// <param name="File">All of it as N-Quads.</param>
/// <param name="Parts">The same in several files, for a loader that has a thread for each.</param>
/// <param name="Quads">How many quads it has.</param>
/// <param name="Bytes">The size of the file.</param>
internal sealed record StoreData(string File, IReadOnlyList<string> Parts, long Quads, long Bytes)
{
    private const int PartCount = 8;
    private const int PagesInBatch = 64;
    private const int BufferBytes = 1 << 20;

    // The copies of a page are spread over three years, so that at any size some zittingen are before 2026 and some after.
    private const int DaysBetweenCopies = 97;
    private const int DaysOfCopies = 3 * 365;

    /// <summary>The data with so many quads of pages: made, or as it was made before.</summary>
    /// <param name="quads">How many quads the pages have; the register comes on top.</param>
    /// <exception cref="BenchException">The shared data is not there, or what is written does not read as it was meant.</exception>
    internal static StoreData Ensure(int quads)
    {
        var name = Path.Combine(BenchFolders.Artifacts, string.Create(CultureInfo.InvariantCulture, $"stores-{quads}"));
        var (file, count) = ($"{name}.nq", $"{name}.count");
        string[] parts = [.. Enumerable.Range(1, PartCount).Select(part => Path.Combine($"{name}.parts", $"{part}.nq"))];
        if (!System.IO.File.Exists(count))
            System.IO.File.WriteAllText(count, Text(Write(quads, file, parts)));
        return new StoreData(file, parts, long.Parse(System.IO.File.ReadAllText(count), CultureInfo.InvariantCulture), new FileInfo(file).Length);
    }

    /// <summary>Reads files to their end, so that they are in the memory of the machine: how fast its disk is, is no store's doing.</summary>
    internal static void Read(IEnumerable<string> files)
    {
        var buffer = new byte[BufferBytes];
        foreach (var file in files)
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            while (stream.Read(buffer) > 0)
            {
            }
        }
    }

    private static long Write(int quads, string file, string[] parts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(parts[0])!);
        var written = 0L;
        using var all = new CorpusFile(file);
        var some = parts.Select(part => new CorpusFile(part)).ToList();
        try
        {
            foreach (var (batch, number) in Pages(quads).Chunk(PagesInBatch).Select((batch, number) => (batch, number)))
            {
                foreach (var page in batch)
                {
                    all.Add(page);
                    some[number % PartCount].Add(page);
                    written += page.Triples.Count;
                }
            }
        }
        finally
        {
            some.ForEach(part => part.Dispose());
        }

        return written;
    }

    private static IEnumerable<CorpusPage> Pages(int quads)
    {
        var facts = new RegisterFacts();
        foreach (var page in CorpusBuilder.Pages(quads, PageCopies.Of(RealPages.Extract(), copy => copy * DaysBetweenCopies % DaysOfCopies)).Select(StorePage.Of))
        {
            facts.Add(page.Triples);
            yield return page;
        }

        yield return new CorpusPage(Register.Graph, Register.Of(facts));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
