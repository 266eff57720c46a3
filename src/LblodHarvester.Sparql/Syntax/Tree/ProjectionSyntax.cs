using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A column of <c>SELECT</c>: a variable, or an expression with <c>AS</c> and a variable.</summary>
/// <param name="Variable">The column.</param>
/// <param name="Expression">What is before <c>AS</c>; null where the variable stands alone.</param>
/// <param name="At">The variable's offset.</param>
internal sealed record ProjectionSyntax(Variable Variable, ExpressionSyntax? Expression, int At);
