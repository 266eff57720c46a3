using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>An IRI or a literal in a place of a pattern; a blank node only where data is given, as in <c>INSERT DATA</c>.</summary>
internal sealed record ConstantTerm(Term Term) : PatternTerm
{
    /// <inheritdoc/>
    public override string ToString() => Term.ToString()!;
}
