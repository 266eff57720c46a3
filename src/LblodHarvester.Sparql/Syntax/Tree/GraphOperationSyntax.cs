using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>
/// An operation on whole graphs, which has nothing to translate: <c>LOAD</c>, <c>CLEAR</c>, <c>DROP</c>, <c>CREATE</c>, <c>ADD</c>,
/// <c>MOVE</c>, <c>COPY</c>.
/// </summary>
internal sealed record GraphOperationSyntax(UpdateOperation Operation) : OperationSyntax;
