namespace LblodHarvester.Reports;

/// <summary>A stretch of a page's markup, in UTF-16 code units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends: after its last character.</param>
internal readonly record struct Markup(int Start, int End);
