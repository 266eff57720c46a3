namespace LblodHarvester.Sparql.Algebra;

/// <summary>A variable in a place of a pattern.</summary>
internal sealed record VariableTerm(Variable Variable) : PatternTerm
{
    /// <inheritdoc/>
    public override string ToString() => Variable.ToString();
}
