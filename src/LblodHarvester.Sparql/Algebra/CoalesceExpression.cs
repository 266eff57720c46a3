namespace LblodHarvester.Sparql.Algebra;

/// <summary>The first that is no error.</summary>
internal sealed record CoalesceExpression(IReadOnlyList<Expression> Operands) : Expression;
