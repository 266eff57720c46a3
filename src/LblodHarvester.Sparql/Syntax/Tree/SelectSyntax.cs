namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>SELECT</c>, at the top or within a group.</summary>
/// <param name="Modifier">What stands after <c>SELECT</c>.</param>
/// <param name="Columns">The columns; null for <c>*</c>.</param>
/// <param name="Body">Everything after the columns.</param>
internal sealed record SelectSyntax(SelectModifier Modifier, IReadOnlyList<ProjectionSyntax>? Columns, QueryBodySyntax Body);
