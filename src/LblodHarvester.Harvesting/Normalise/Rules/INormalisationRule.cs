using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>One repair that needs no guess. Rules are applied in the order of <see cref="TermNormaliser"/>'s list.</summary>
internal interface INormalisationRule
{
    /// <summary>A short name, stable: it stands in the provenance of what it repaired.</summary>
    string Name { get; }

    /// <summary>The repaired term, or null when the rule has nothing to repair.</summary>
    Term? Repair(Term term);
}
