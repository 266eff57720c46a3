namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Of which terms and operators random cases are made.</summary>
/// <param name="Literals">Which literals there are.</param>
/// <param name="IsWithin">Of a query, or a part of one, whether it may be asked.</param>
internal sealed record RandomScope(RandomLiterals Literals, Func<string, bool> IsWithin)
{
    /// <summary>Every operator and every literal.</summary>
    internal static RandomScope Whole { get; } = new(RandomLiterals.All, _ => true);

    /// <summary>Every operator, and the commoner literals in canonical form.</summary>
    internal static RandomScope Canonical { get; } = new(RandomLiterals.Canonical, _ => true);
}
