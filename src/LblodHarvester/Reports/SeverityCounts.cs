using System.Globalization;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Terminals;

namespace LblodHarvester.Reports;

/// <summary>How many findings there are of each severity, of one page or of many.</summary>
internal sealed class SeverityCounts
{
    private static readonly ProblemSeverity[] WorstFirst = [ProblemSeverity.Violation, ProblemSeverity.Warning, ProblemSeverity.Info];

    private readonly int[] _counts = new int[WorstFirst.Length];

    /// <summary>Counts these too.</summary>
    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            _counts[(int)finding.Severity]++;
    }

    /// <summary>In words, the worst first: <c>2 violations, 1 warning</c>; <c>nothing is wrong</c>.</summary>
    public Wording ToWording()
    {
        var (english, dutch) = (new List<string>(), new List<string>());
        foreach (var severity in WorstFirst)
        {
            var count = _counts[(int)severity];
            if (count == 0)
                continue;
            english.Add(Words.Count(count, ProblemLines.Name(severity)));
            dutch.Add(InDutch(severity, count));
        }

        return english.Count == 0
            ? new Wording("nothing is wrong", "er is niets mis")
            : new Wording(string.Join(", ", english), string.Join(", ", dutch));
    }

    private static string InDutch(ProblemSeverity severity, int count)
    {
        var (one, many) = severity switch
        {
            ProblemSeverity.Violation => ("overtreding", "overtredingen"),
            ProblemSeverity.Warning => ("waarschuwing", "waarschuwingen"),
            _ => ("opmerking", "opmerkingen"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
    }
}
