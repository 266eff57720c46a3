using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A condition of <c>GROUP BY</c> (production [20]).</summary>
/// <param name="Expression">What groups are made by.</param>
/// <param name="Variable">The variable after <c>AS</c>; null where there is none.</param>
internal sealed record GroupConditionSyntax(ExpressionSyntax Expression, Variable? Variable);
