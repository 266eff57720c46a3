using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>Any aggregate, by the terms themselves.</summary>
internal sealed class GroupedTerms : GroupedValues
{
    private readonly Func<Accumulator> _make;
    private readonly Func<Term?> _value;
    private readonly List<Accumulator> _groups = [];

    internal GroupedTerms(Func<Accumulator> make, Func<Term?> value) => (_make, _value) = (make, value);

    internal override void Add(int group)
    {
        while (_groups.Count <= group)
            _groups.Add(_make());
        _groups[group].Add(_value());
    }

    internal override Term? Result(int group) => group < _groups.Count ? _groups[group].Result() : _make().Result();
}
