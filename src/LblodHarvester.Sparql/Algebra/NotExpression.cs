namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>!</c>.</summary>
internal sealed record NotExpression(Expression Operand) : Expression;
