namespace LblodHarvester.Sparql.Store;

/// <summary>What is known of the quads of one predicate.</summary>
/// <param name="Count">How many there are, exactly.</param>
/// <param name="DistinctSubjects">About how many subjects they have; at least 1 where there are quads.</param>
/// <param name="DistinctObjects">About how many objects they have; at least 1 where there are quads.</param>
internal readonly record struct PredicateStatistics(long Count, long DistinctSubjects, long DistinctObjects);
