using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary><c>DISTINCT</c> in an aggregate: each term once, and errors as they come.</summary>
internal sealed class DistinctValues(Accumulator inner) : Accumulator
{
    private readonly HashSet<Term> _seen = [];

    internal override void Add(Term? value)
    {
        if (value is null || _seen.Add(value))
            inner.Add(value);
    }

    internal override Term? Result() => inner.Result();
}
