using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Ordering;

/// <summary>
/// A term, read for a total order of terms: that of SPARQL 1.1, section 15.1 (nothing, blank nodes, IRIs, literals), filled up where it
/// leaves the order open. Blank nodes are ordered by label. Literals are ordered by kind: texts, numbers, booleans, dates and times by
/// type, durations, all others; within a kind as <c>&lt;</c> has it, and where that has no order:
/// <list type="bullet">
/// <item>texts in a language stand among the others, by their characters and then by language, those without one first;</item>
/// <item>NaN is the least number, and numbers of different types are compared without rounding;</item>
/// <item>a time that does not say its offset is taken to be in UTC;</item>
/// <item>durations go by the sum of the times at which they end from the four reference days of XML Schema;</item>
/// <item>all others go by datatype, then by lexical form.</item>
/// </list>
/// Terms that <c>=</c> calls equal have the same place.
/// </summary>
internal readonly struct OrderKey
{
    private readonly OrderRank _rank;
    private readonly string? _text;
    private readonly string _detail;
    private readonly Value _value;
    private readonly double _approximate;
    private readonly ExactNumber? _duration;

    private OrderKey(OrderRank rank, string text, string detail = "") => (_rank, _text, _detail) = (rank, text, detail);

    private OrderKey(OrderRank rank, in Value value)
    {
        _rank = rank;
        _value = value;
        _detail = "";
        if (rank == OrderRank.Number)
            _approximate = value.Number.ToDouble();
        if (rank == OrderRank.Duration)
            _duration = new ExactNumber(DurationOrder.Key((DurationValue)value.Content));
    }

    /// <summary>Reads a term, or nothing.</summary>
    internal static OrderKey Of(Term? term) => term switch
    {
        null => default,
        BlankNode node => new OrderKey(OrderRank.BlankNode, node.Label),
        Iri iri => new OrderKey(OrderRank.Iri, iri.Value),
        Literal literal => Of(literal),
        _ => throw new InvalidOperationException($"There is no order of a {term.GetType().Name}."),
    };

    /// <summary>The order of two terms: negative, zero or positive.</summary>
    internal static int Compare(in OrderKey left, in OrderKey right)
    {
        if (left._rank != right._rank)
            return left._rank.CompareTo(right._rank);
        switch (left._rank)
        {
            case OrderRank.Number:
                return CompareNumbers(left, right);
            case OrderRank.Boolean:
                return left._value.Boolean.CompareTo(right._value.Boolean);
            case OrderRank.Time:
                var kinds = left._value.Time.Kind.CompareTo(right._value.Time.Kind);
                return kinds != 0 ? kinds : TimePoint.CompareInstants(left._value.Time, right._value.Time);
            case OrderRank.Duration:
                return left._duration!.Value.CompareTo(right._duration!.Value);
            case OrderRank.Nothing:
                return 0;
            default:
                var texts = CodePointOrder.Instance.Compare(left._text!, right._text!);
                return texts != 0 ? texts : CodePointOrder.Instance.Compare(left._detail, right._detail);
        }
    }

    private static OrderKey Of(Literal literal)
    {
        var value = Value.Of(literal);
        return value.Kind switch
        {
            ValueKind.Text => new OrderKey(OrderRank.Text, literal.Value, ""),
            ValueKind.LanguageText => new OrderKey(OrderRank.Text, literal.Value, literal.Language!.ToLowerInvariant()),
            ValueKind.Number => new OrderKey(OrderRank.Number, value),
            ValueKind.Boolean => new OrderKey(OrderRank.Boolean, value),
            ValueKind.Time => new OrderKey(OrderRank.Time, value),
            ValueKind.Duration => new OrderKey(OrderRank.Duration, value),
            _ => new OrderKey(OrderRank.Other, literal.Datatype.Value, literal.Value),
        };
    }

    // Rounding keeps the order, and so only what is rounded to the same needs to be looked at again.
    private static int CompareNumbers(in OrderKey left, in OrderKey right)
    {
        var order = left._approximate.CompareTo(right._approximate);
        return order != 0 || double.IsNaN(left._approximate) ? order : NumberOrder.CompareExactly(left._value.Number, right._value.Number);
    }
}
