using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>
/// Reads a sources file: JSON of the form
/// <code>
/// { "sources": [ { "id": "voorbeeldegem", "title": "Gemeente en OCMW Voorbeeldegem", "startUrl": "https://raad.example.org/",
///     "bestuurseenheden": [ "http://data.example.org/id/gemeente" ], "schedule": "0 0 4 * * ?", "owner": "webmaster@example.org",
///     "vendor": "…", "comment": "…", "reportFrom": "2026-01-01", "loket": { "publisher": "http://…", "key": "…" },
///     "limits": { "delayMs": 1000, "maxPages": 1000, "ignoreRobots": false } } ] }
/// </code>
/// of which the first four fields are required, and no others are known.
/// </summary>
public static class SourcesFile
{
    /// <summary>Reads all sources of a file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="time">The clock: a new source without <c>reportFrom</c> reports from today on, in Europe/Brussels.</param>
    /// <param name="findCronFault">
    /// Says what is wrong with a Quartz cron expression, or null when nothing is; by default none is looked at.
    /// </param>
    /// <param name="known">
    /// The sources that are known already: one that the file gives no <c>reportFrom</c> keeps its own, so that importing a file again does not
    /// make the lists of the days between historic.
    /// </param>
    /// <exception cref="SourcesFileException">The file cannot be read or has errors: all of them.</exception>
    public static IReadOnlyList<Source> Read(
        string path, TimeProvider time, Func<string, string?>? findCronFault = null, IReadOnlyList<Source>? known = null)
    {
        var utf8 = ReadBytes(path);
        var root = Parse(path, utf8);
        var errors = new List<SourcesFileError>();
        var today = BrusselsTime.DayOf(time.GetUtcNow());
        var reader = new SourcesFileReader(
            new SourcesFileFields(path, errors),
            id => known?.FirstOrDefault(source => source.Id == id)?.ReportFrom ?? today,
            findCronFault ?? (_ => null));
        var sources = reader.ReadFile(root);
        return errors.Count == 0
            ? [.. sources.Select(source => source!)]
            : throw new SourcesFileException([.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)]);
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourcesFileException([new(path, 0, 0, "", $"cannot be read: {e.Message}")], e);
        }
    }

    private static PlacedJson Parse(string path, byte[] utf8)
    {
        var reader = new PlacedJsonReader(utf8);
        if (!Utf8.IsValid(utf8))
        {
            Utf8.ToUtf16(utf8, new char[utf8.Length], out var valid, out _, replaceInvalidSequences: false);
            var (line, column) = reader.Place(valid);
            throw new SourcesFileException([new(path, line, column, "", "is not UTF-8 here: save the file in UTF-8.")]);
        }

        try
        {
            return reader.Read();
        }
        catch (JsonException e)
        {
            var (line, column) = reader.Place(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            var message = e.Message.Split(" LineNumber:")[0];
            throw new SourcesFileException([new(path, line, column, "", $"is not JSON: {message}")], e);
        }
    }
}
