namespace LblodHarvester.Sparql.Algebra;

/// <summary>A number with a sign before it.</summary>
internal sealed record SignExpression(Expression Operand, bool IsNegative) : Expression;
