using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>A repair, wherever it was made.</summary>
/// <param name="Rule">The name of the rule that made it.</param>
/// <param name="Before">The term as it was, in N-Triples.</param>
/// <param name="After">The term as it became, in N-Triples.</param>
internal sealed record TermRepair(string Rule, string Before, string After)
{
    /// <summary>The repair where it was made.</summary>
    internal Repair At(SourcePlace place) => new(Rule, Before, After, place);
}
