using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary><c>SAMPLE</c> (SPARQL 1.1, section 18.5.1.8): the first that is no error.</summary>
internal sealed class Sample : Accumulator
{
    private Term? _sample;

    internal override void Add(Term? value) => _sample ??= value;

    internal override Term? Result() => _sample;
}
