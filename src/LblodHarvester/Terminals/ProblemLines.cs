using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Terminals;

/// <summary>Problems as lines that editors and CI systems know how to follow: <c>file:line:column severity code message</c>.</summary>
internal static class ProblemLines
{
    /// <summary>One problem; its message on one line, and how many times it was found when more than once.</summary>
    public static string Format(string file, PageProblem problem, Terminal terminal)
    {
        var times = problem.Count > 1 ? $" ({problem.Count} times, first here)" : "";
        return $"{file}:{problem.Place} {terminal.Paint(Name(problem.Severity), TintOf(problem.Severity))} {problem.Code} "
            + $"{problem.Message.ReplaceLineEndings(" ")}{times}";
    }

    /// <summary>A finding of the extraction, as a warning.</summary>
    public static string Format(string file, RdfaFinding finding) =>
        $"{file}:{finding.Place} warning {finding.Kind} {finding.Message.ReplaceLineEndings(" ")}";

    /// <summary>How many problems of each severity: <c>2 violations, 1 warning</c>; <c>no problems</c>.</summary>
    public static string Count(IReadOnlyCollection<PageProblem> problems)
    {
        var counts = problems.GroupBy(problem => problem.Severity).OrderByDescending(group => group.Key)
            .Select(group => Words.Count(group.Sum(problem => problem.Count), Name(group.Key)));
        return problems.Count == 0 ? "no problems" : string.Join(", ", counts);
    }

    /// <summary>The severity as machines and people read it.</summary>
    public static string Name(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Violation => "violation",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The colour of a severity.</summary>
    public static Tint TintOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Violation => Tint.Red,
        ProblemSeverity.Warning => Tint.Yellow,
        _ => Tint.Blue,
    };
}
