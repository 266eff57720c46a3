using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Gathers what is wrong with a page, so that one cause is one problem: the first place, and how often.</summary>
internal sealed class ProblemList
{
    private readonly Dictionary<(string Code, string Cause), PageProblem> _problems = [];

    /// <summary>Adds an occurrence. Those with one code and one cause are one problem; its place is the first in the page.</summary>
    /// <param name="severity">How bad.</param>
    /// <param name="code">What kind.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="place">Where.</param>
    /// <param name="cause">What makes two occurrences one cause; the message when null.</param>
    internal void Add(ProblemSeverity severity, string code, string message, SourcePlace place, string? cause = null)
    {
        var key = (code, cause ?? message);
        var occurrence = new PageProblem(severity, code, message, place);
        if (!_problems.TryGetValue(key, out var known))
            _problems.Add(key, occurrence);
        else
            _problems[key] = (place.Offset < known.Place.Offset ? occurrence : known) with { Count = known.Count + 1 };
    }

    /// <summary>The problems, in page order; at one place, the worst first.</summary>
    internal IReadOnlyList<PageProblem> InPageOrder() =>
        [.. _problems.Values
            .OrderBy(problem => problem.Place.Offset)
            .ThenByDescending(problem => problem.Severity)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)];
}
