using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary><c>AVG</c> (SPARQL 1.1, section 18.5.1.4): the sum divided by the count, 0 of nothing, and an error with anything that is no number.</summary>
internal sealed class Average : Accumulator
{
    private NumberSum _sum;

    internal override void Add(Term? value) => _sum.Add(value);

    internal override Term? Result()
    {
        if (_sum.IsError)
            return null;
        return _sum.Count == 0 ? IntegerLiterals.Of(0) : NumberArithmetic.Divide(_sum.Total, Number.Integer(_sum.Count))?.ToLiteral();
    }
}
