namespace LblodHarvester.Rdf;

/// <summary>An RDF triple. A literal subject or a blank node predicate does not compile.</summary>
public sealed record Triple(Resource Subject, Iri Predicate, Term Object)
{
    /// <summary>The triple as a line of N-Triples, without the line end.</summary>
    public override string ToString() => $"{Subject} {Predicate} {Object} .";
}
