using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>One thing that is wrong with a page, for a person to read.</summary>
/// <param name="Severity">How bad.</param>
/// <param name="Code">What kind: the shape's or finding's or rule's short name.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Place">Where.</param>
/// <param name="Count">How many times the same cause was found; the place is the first.</param>
public sealed record PageProblem(ProblemSeverity Severity, string Code, string Message, SourcePlace Place, int Count = 1);
