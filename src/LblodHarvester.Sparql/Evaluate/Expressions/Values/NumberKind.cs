namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The four numeric types that arithmetic knows, in the order in which one is promoted to the next (SPARQL 1.1, section 17.1).</summary>
internal enum NumberKind
{
    Integer,
    Decimal,
    Float,
    Double,
}
