using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Ordering;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>Oxigraph's order of terms, for <c>MIN</c> and <c>MAX</c>: literals that have no order among each other go by their texts.</summary>
internal static class PeculiarOrder
{
    /// <summary>The least or the greatest of some terms, as they come: this order is not transitive.</summary>
    internal static Term? Extreme(IEnumerable<Term?> values, bool isGreatest)
    {
        Term? extreme = null;
        var isFirst = true;
        foreach (var value in values)
        {
            if (value is null)
                return null;
            if (isFirst || (isGreatest ? Compare(value, extreme!) > 0 : Compare(value, extreme!) < 0))
                extreme = value;
            isFirst = false;
        }

        return extreme;
    }

    private static int Compare(Term one, Term other)
    {
        if (one is not Literal left || other is not Literal right || IsOrdered(left, right))
            return OrderKey.Compare(OrderKey.Of(one), OrderKey.Of(other));
        var texts = string.CompareOrdinal(left.Value, right.Value);
        if (texts != 0)
            return texts;
        var types = string.CompareOrdinal(left.Datatype.Value, right.Datatype.Value);
        return types != 0 ? types : string.CompareOrdinal(left.Language, right.Language);
    }

    private static bool IsOrdered(Literal left, Literal right) =>
        WrittenTerms.IsNumber(left) ? WrittenTerms.IsNumber(right) : left.Datatype == right.Datatype && left.Language == right.Language;
}
