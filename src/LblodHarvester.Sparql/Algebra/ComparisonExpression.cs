namespace LblodHarvester.Sparql.Algebra;

/// <summary>A comparison of two values (section 17.3).</summary>
internal sealed record ComparisonExpression(ComparisonOperator Operator, Expression Left, Expression Right) : Expression;
