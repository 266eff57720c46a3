using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary><c>COUNT</c> (SPARQL 1.1, section 18.5.1.2): the values, errors left out.</summary>
internal sealed class ValueCount : Accumulator
{
    private long _count;

    internal override void Add(Term? value) => _count += value is null ? 0 : 1;

    internal override Term? Result() => IntegerLiterals.Of(_count);
}
