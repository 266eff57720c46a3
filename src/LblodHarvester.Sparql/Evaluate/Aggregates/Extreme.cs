using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Ordering;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>
/// <c>MIN</c> and <c>MAX</c> (SPARQL 1.1, sections 18.5.1.5 and 18.5.1.6): the first or last in the order of <c>ORDER BY</c>; nothing of
/// nothing, and an error with an error.
/// </summary>
internal sealed class Extreme(bool isGreatest) : Accumulator
{
    private Term? _extreme;
    private OrderKey _key;
    private bool _isError;

    internal override void Add(Term? value)
    {
        _isError |= value is null;
        if (_isError)
            return;
        var other = OrderKey.Of(value);
        if (_extreme is not null && (isGreatest ? OrderKey.Compare(other, _key) <= 0 : OrderKey.Compare(other, _key) >= 0))
            return;
        (_extreme, _key) = (value, other);
    }

    internal override Term? Result() => _isError ? null : _extreme;
}
