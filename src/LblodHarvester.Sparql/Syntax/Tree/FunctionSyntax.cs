using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A call of a function that the grammar names.</summary>
internal sealed record FunctionSyntax(BuiltInFunction Function, IReadOnlyList<ExpressionSyntax> Arguments) : ExpressionSyntax;
