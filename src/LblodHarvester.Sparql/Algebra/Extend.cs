namespace LblodHarvester.Sparql.Algebra;

/// <summary>
/// The solutions, each with a variable more: what the expression gives, or nothing where that is an error. <c>BIND</c> and <c>AS</c>.
/// </summary>
internal sealed record Extend(GraphPattern Pattern, Variable Variable, Expression Expression) : GraphPattern;
