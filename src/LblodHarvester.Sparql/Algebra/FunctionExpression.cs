namespace LblodHarvester.Sparql.Algebra;

/// <summary>A call of one of the functions that the grammar names.</summary>
internal sealed record FunctionExpression(BuiltInFunction Function, IReadOnlyList<Expression> Arguments) : Expression;
