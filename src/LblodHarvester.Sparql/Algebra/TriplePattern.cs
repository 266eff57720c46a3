namespace LblodHarvester.Sparql.Algebra;

/// <summary>A triple pattern (SPARQL 1.1, section 18.1.5); also a triple of a template.</summary>
internal sealed record TriplePattern(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject} {Predicate} {Object}";
}
