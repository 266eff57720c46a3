namespace LblodHarvester.Sparql.Algebra;

/// <summary>The solutions for which the condition's effective boolean value is true; an error is not.</summary>
internal sealed record Filter(Expression Condition, GraphPattern Pattern) : GraphPattern;
