namespace LblodHarvester.Sparql.Algebra;

/// <summary>A sum, difference, product or quotient of numbers.</summary>
internal sealed record ArithmeticExpression(ArithmeticOperator Operator, Expression Left, Expression Right) : Expression;
