namespace LblodHarvester.Rdfa;

/// <summary>A triple that waits for its object (RDFa Core 1.1, section 7.5, step 10).</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Direction">Which way it points.</param>
/// <param name="List">The list to join, when <see cref="Direction.None"/>.</param>
internal sealed record IncompleteTriple(Predicate Predicate, Direction Direction, PropertyList? List = null);
