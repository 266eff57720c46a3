namespace LblodHarvester.Rdf;

/// <summary>A triple in a graph; <see cref="Graph"/> is null for the default graph.</summary>
public sealed record Quad(Triple Triple, Resource? Graph)
{
    /// <summary>The quad as a line of N-Quads, without the line end.</summary>
    public override string ToString() =>
        Graph is null ? Triple.ToString() : $"{Triple.Subject} {Triple.Predicate} {Triple.Object} {Graph} .";
}
