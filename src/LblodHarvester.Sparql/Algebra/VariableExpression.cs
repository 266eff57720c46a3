namespace LblodHarvester.Sparql.Algebra;

/// <summary>The value of a variable; an error where it has none.</summary>
internal sealed record VariableExpression(Variable Variable) : Expression;
