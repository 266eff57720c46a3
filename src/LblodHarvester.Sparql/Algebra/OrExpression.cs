namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>||</c>: true beats an error (section 17.2).</summary>
internal sealed record OrExpression(Expression Left, Expression Right) : Expression;
