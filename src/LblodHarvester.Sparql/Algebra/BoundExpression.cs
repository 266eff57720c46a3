namespace LblodHarvester.Sparql.Algebra;

/// <summary>Whether a variable has a value.</summary>
internal sealed record BoundExpression(Variable Variable) : Expression;
