namespace LblodHarvester.Rdf;

/// <summary>A bracketed node or a list that is being read, and what to go on with after it.</summary>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Subject">The subject of the triple that it is the object of; null when it is a subject itself.</param>
/// <param name="Predicate">The predicate of that triple.</param>
internal sealed record TurtleFrame(bool IsList, Resource? Subject, Iri? Predicate)
{
    /// <summary>The first cell of a list; null before its first item.</summary>
    internal BlankNode? Head { get; set; }
}
