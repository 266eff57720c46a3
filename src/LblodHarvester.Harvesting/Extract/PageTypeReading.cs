using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>What kind of page it is, and what says so.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Evidence">What decided.</param>
/// <param name="Place">Where that stands; the start of the page when nothing says it.</param>
public sealed record PageTypeReading(PageType Type, PageTypeEvidence Evidence, SourcePlace Place);
