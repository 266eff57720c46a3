using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LblodHarvester.Bench.Corpus;

namespace LblodHarvester.Bench.Checks;

/// <summary>A page larger than any that is published here: the largest, with some of its agendapunten again, each under IRIs of its own.</summary>
internal static partial class LargePage
{
    private const string Model = "boutersem-notulen.remmicom.html";

    /// <summary>Writes the page.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="bytes">How large it is at least: the last agendapunt that is repeated ends beyond.</param>
    /// <exception cref="BenchException">The shared data is not there, or the page is not as it was.</exception>
    internal static void Write(string file, long bytes)
    {
        var page = RealPages.TextOf(RealPages.FileOf(Model));
        var starts = AgendapuntStart().Matches(page).Select(match => match.Index).ToList();
        if (starts.Count < 2)
            throw new BenchException($"{Model} has no list of agendapunten that could be repeated.");
        var more = new StringBuilder();
        var missing = bytes - Encoding.UTF8.GetByteCount(page);
        for (var copy = 0; missing > 0; copy++)
        {
            var nth = copy % (starts.Count - 1);
            var agendapunt = Uuid().Replace(page[starts[nth]..starts[nth + 1]], uuid => Renewed(uuid.Value, copy));
            more.Append(agendapunt);
            missing -= Encoding.UTF8.GetByteCount(agendapunt);
        }

        File.WriteAllText(file, page.Insert(starts[0], more.ToString()));
    }

    private static string Renewed(string uuid, int copy) => string.Create(CultureInfo.InvariantCulture, $"{copy:x8}{uuid.AsSpan(8)}");

    [GeneratedRegex("""<li>\s*<a href="#[^"]*" property="besluit:behandelt" """)]
    private static partial Regex AgendapuntStart();

    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Uuid();
}
