using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary><c>SUM</c> (SPARQL 1.1, section 18.5.1.3): 0 of nothing, and an error with anything that is no number.</summary>
internal sealed class Sum : Accumulator
{
    private NumberSum _sum;

    internal override void Add(Term? value) => _sum.Add(value);

    internal override Term? Result() => _sum.IsError ? null : _sum.Total.ToLiteral();
}
