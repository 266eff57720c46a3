namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>IF</c>: only what is chosen is evaluated.</summary>
internal sealed record IfExpression(Expression Condition, Expression Then, Expression Else) : Expression;
