namespace LblodHarvester.Rdf;

/// <summary>A triple in a graph; <see cref="Graph"/> is null for the default graph.</summary>
public sealed record Quad(Resource Subject, Iri Predicate, Term Object, Resource? Graph)
{
    /// <summary>Puts a triple in a graph.</summary>
    public Quad(Triple triple, Resource? graph) : this(triple.Subject, triple.Predicate, triple.Object, graph)
    {
    }

    /// <summary>The triple, without its graph.</summary>
    public Triple ToTriple() => new(Subject, Predicate, Object);

    /// <summary>The quad as a line of N-Quads, without the line end.</summary>
    public override string ToString() =>
        Graph is null ? $"{Subject} {Predicate} {Object} ." : $"{Subject} {Predicate} {Object} {Graph} .";
}
