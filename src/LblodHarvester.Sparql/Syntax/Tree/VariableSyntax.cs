using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A variable in an expression, and its offset.</summary>
internal sealed record VariableSyntax(Variable Variable, int At) : ExpressionSyntax;
