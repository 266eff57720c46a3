using System.Globalization;
using System.Text.Json;

namespace LblodHarvester.Bench.Reporting;

/// <summary>The figures of a subject: a table for people as they come, and at last how many targets are met and a file of all of them.</summary>
internal sealed class FigureLog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly TextTable Table = new(
        Column.OfWords("work", 52), Column.OfWords("by", 14), Column.OfNumbers("count", 10), Column.OfNumbers("first", 11), Column.OfNumbers("figure", 11),
        Column.OfWords("unit", 12), Column.OfNumbers("ours is", 10), Column.OfWords("target", 28));

    private readonly TextWriter _output;
    private readonly List<Figure> _figures = [];

    /// <summary>Starts the table.</summary>
    internal FigureLog(TextWriter output)
    {
        _output = output;
        Table.WriteHeader(output);
    }

    /// <summary>Adds a figure.</summary>
    internal void Add(Figure figure)
    {
        _figures.Add(figure);
        Table.WriteLine(
            _output,
            [
                figure.Work, figure.By, figure.Count?.ToString("N0", CultureInfo.InvariantCulture) ?? "", Number(figure.First),
                figure.Absence is null ? Number(figure.Value) : "none", figure.Absence ?? figure.Unit,
                figure.Ratio is { } ratio ? $"{TextTable.Number(ratio, "N2")} x" : "",
                figure.Target is { } target ? $"{target}{Verdict(figure.IsMet)}" : "",
            ]);
    }

    /// <summary>Writes the verdict, and every figure to a file.</summary>
    /// <param name="name">The name of the file.</param>
    internal void Finish(string name)
    {
        var verdicts = _figures.Select(figure => figure.IsMet).OfType<bool>().ToList();
        _output.WriteLine($"{verdicts.Count(isMet => isMet)} of {verdicts.Count} targets are met.");
        Directory.CreateDirectory(BenchFolders.Artifacts);
        var file = Path.Combine(BenchFolders.Artifacts, name);
        File.WriteAllText(file, JsonSerializer.Serialize(_figures.Select(Describe), Options));
        Console.Error.WriteLine($"Every sample is in {file}.");
    }

    private static string Verdict(bool? isMet) => isMet switch { true => ": met", false => ": MISSED", null => "" };

    // Three digits that count, whatever the size.
    private static string Number(double? value) => value is { } number
        ? TextTable.Number(number, Math.Abs(number) switch { < 10 => "N2", < 100 => "N1", _ => "N0" })
        : "";

    private static object Describe(Figure figure) => new
    {
        figure.Work,
        figure.By,
        figure.Count,
        figure.First,
        Value = figure.Absence is null ? figure.Value : (double?)null,
        figure.Unit,
        OursIsTimesBetter = figure.Ratio,
        figure.Target,
        figure.IsMet,
        figure.Absence,
        figure.Samples,
    };
}
