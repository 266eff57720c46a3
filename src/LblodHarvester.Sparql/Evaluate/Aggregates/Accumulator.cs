using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>An aggregate of one group while its solutions go by (SPARQL 1.1, section 18.5.1).</summary>
internal abstract class Accumulator
{
    /// <summary>Takes the value of the argument on the next solution; null for an error. <c>COUNT(*)</c> does not look at it.</summary>
    internal abstract void Add(Term? value);

    /// <summary>The aggregate; null for an error.</summary>
    internal abstract Term? Result();
}
