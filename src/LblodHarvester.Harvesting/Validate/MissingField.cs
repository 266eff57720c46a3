using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>One of toezicht's five fields that is missing or wrong.</summary>
/// <param name="Field">Its number, 1 to 5, in the order of the intake's form.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What to write.</param>
/// <param name="Place">Where it should be, or where it is wrong.</param>
public sealed record MissingField(int Field, Wording Message, Wording Expected, SourcePlace Place)
{
    /// <summary>The property that gives the field; null for a field that no property gives.</summary>
    public Iri? Property { get; init; }

    /// <summary>What stands there instead; null when nothing does.</summary>
    public Term? Value { get; init; }

    /// <summary>The sample that shows how it is done, and the line; null when none does.</summary>
    public string? Example { get; init; }

    /// <summary>What is wrong and what to write, in English.</summary>
    public override string ToString() => $"{Message} {Expected}";
}
