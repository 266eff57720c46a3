namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>IN</c>, or with <paramref name="IsNegated"/> <c>NOT IN</c>.</summary>
internal sealed record InExpression(Expression Operand, IReadOnlyList<Expression> List, bool IsNegated) : Expression;
