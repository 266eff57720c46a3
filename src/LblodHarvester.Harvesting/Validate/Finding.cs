using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>One cause of what is wrong with a page, wherever it shows: what a person reads and mends.</summary>
/// <param name="Severity">How bad.</param>
/// <param name="Code">What kind: the short name of the shape, of the kind of fault in the RDFa, or of the rule of normalisation.</param>
/// <param name="Origin">Which check made it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Places">
/// Where, in page order, at least one: the attribute that caused it; of what is absent, the start tag of the element that should have it.
/// </param>
public sealed record Finding(ProblemSeverity Severity, string Code, FindingOrigin Origin, Wording Message, IReadOnlyList<SourcePlace> Places)
{
    /// <summary>What was expected there, or what to do; null where the message says it already.</summary>
    public Wording? Expected { get; init; }

    /// <summary>What stands there instead: the offending term at the first place; null when something is absent.</summary>
    public Term? Value { get; init; }

    /// <summary>What the finding is about: the focus node at the first place; null when it is about no node.</summary>
    public Term? FocusNode { get; init; }

    /// <summary>The property that it is about; null when it is about none.</summary>
    public Iri? Property { get; init; }

    /// <summary>The maturity level that is not reached because of it, 1 to 3; null when it costs none.</summary>
    public int? Level { get; init; }

    /// <summary>Which of toezicht's fields it keeps from being complete, 1 to 5; null when none.</summary>
    public int? Field { get; init; }

    /// <summary>The sample page that shows how it is done, and the line: <c>samples/site/zuiver/…/notulen.html:33</c>; null when none does.</summary>
    public string? Example { get; init; }

    /// <summary>The codes of findings that only follow from this one and are not listed beside it: they go when it is mended.</summary>
    public IReadOnlyList<string> Consequences { get; init; } = [];

    /// <summary>What makes findings of one code one cause; when null, that they say the same.</summary>
    internal string? Cause { get; init; }

    /// <summary>The first place.</summary>
    public SourcePlace Place => Places[0];

    /// <summary>What is kept of it with the page.</summary>
    public PageProblem ToProblem() =>
        new(Severity, Code, Expected is null ? Message.English : $"{Message.English} {Expected.English}", Place, Places.Count);
}
