using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>The sum of numbers, or that one of them was none.</summary>
internal struct NumberSum
{
    private Number _sum;

    /// <summary>How many there were.</summary>
    internal long Count { get; private set; }

    /// <summary>Whether one was an error or no number.</summary>
    internal bool IsError { get; private set; }

    /// <summary>The sum; the integer 0 of none.</summary>
    internal readonly Number Total => _sum;

    internal void Add(Term? value)
    {
        if (IsError)
            return;
        var read = Value.Of(value);
        IsError = read.Kind != ValueKind.Number;
        if (!IsError)
            _sum = NumberArithmetic.Add(_sum, read.Number);
        Count++;
    }
}
