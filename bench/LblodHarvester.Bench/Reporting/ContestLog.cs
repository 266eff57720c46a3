using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Reporting;

/// <summary>The contests of a subject: a table for people as they end, and at last how many targets are met and a file of every sample.</summary>
internal sealed class ContestLog
{
    private readonly TextWriter _output;
    private readonly TextTable _table;
    private readonly Func<ContestResult, SideResult, IEnumerable<string>> _cells;
    private readonly List<ContestResult> _results = [];

    /// <summary>Starts a log.</summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="table">The table.</param>
    /// <param name="cells">What the table says of a side in a contest.</param>
    internal ContestLog(TextWriter output, TextTable table, Func<ContestResult, SideResult, IEnumerable<string>> cells) =>
        (_output, _table, _cells) = (output, table, cells);

    /// <summary>How many times faster ours is than a side; nothing for ours itself.</summary>
    internal static string Ratio(ContestResult result, SideResult side) =>
        ReferenceEquals(side, result.Sides[0]) ? "" : $"{TextTable.Number(result.RatioTo(side), "N2")} x";

    /// <summary>What is asked, and whether it is met; nothing where nothing is asked.</summary>
    internal static string Verdict(ContestResult result, SideResult side) =>
        result.Passes(side) is { } passes ? $"{Asked(side)}: {(passes ? "met" : "MISSED")}" : "";

    /// <summary>Adds a contest that ended.</summary>
    internal void Add(ContestResult result)
    {
        if (_results.Count == 0)
            _table.WriteHeader(_output);
        _results.Add(result);
        foreach (var side in result.Sides)
            _table.WriteLine(_output, _cells(result, side));
    }

    /// <summary>Writes the verdict, and every sample to a file.</summary>
    /// <param name="name">The name of the file.</param>
    internal void Finish(string name)
    {
        var verdicts = _results.SelectMany(result => result.Sides.Select(result.Passes)).OfType<bool>().ToList();
        _output.WriteLine($"{verdicts.Count(passes => passes)} of {verdicts.Count} targets are met.");
        var file = Path.Combine(BenchFolders.Artifacts, name);
        Directory.CreateDirectory(BenchFolders.Artifacts);
        JsonReport.Write(file, _results);
        Console.Error.WriteLine($"Every sample is in {file}.");
    }

    private static string Asked(SideResult side) => side.Target is { } target
        ? $"{TextTable.Number(target, "0.##")} x"
        : $"at most {TextTable.Number(side.Limit ?? 0, "0.##")} x";
}
