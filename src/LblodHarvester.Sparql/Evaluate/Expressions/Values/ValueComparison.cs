using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The comparison operators (SPARQL 1.1, section 17.3 and 17.4.1.7).</summary>
internal static class ValueComparison
{
    /// <summary>
    /// Whether two terms have the same value (<c>=</c>). Null, an error, where that is not known: of a literal whose datatype is not known
    /// or whose form is ill-typed beside any other literal without a language, and of times only one of which says its offset from UTC.
    /// </summary>
    internal static bool? Equal(Term left, in Value leftValue, Term right, in Value rightValue)
    {
        if (left.Equals(right))
            return !(leftValue.Kind == ValueKind.Number && leftValue.Number.IsNaN);
        return left is Literal && right is Literal ? EqualValues(leftValue, rightValue) : false;
    }

    /// <summary>Whether two literals that are not the same term have the same value; null for an error.</summary>
    internal static bool? EqualValues(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.LanguageText || right.Kind == ValueKind.LanguageText)
            return false;
        if (left.Kind == ValueKind.Unknown || right.Kind == ValueKind.Unknown)
            return null;
        if (left.Kind != right.Kind)
            return false;
        return left.Kind switch
        {
            ValueKind.Text => string.Equals(left.Text, right.Text, StringComparison.Ordinal),
            ValueKind.Number => Number.Compare(left.Number, right.Number) == 0,
            ValueKind.Boolean => left.Boolean == right.Boolean,
            ValueKind.Time when left.Time.Kind != right.Time.Kind => false,
            ValueKind.Time => TimePoint.Compare(left.Time, right.Time) is { } order ? order == 0 : null,
            _ => left.Content.Equals(right.Content),
        };
    }

    /// <summary>
    /// Whether a comparison by order holds; null, an error, where there is no order. That of numbers holds for no NaN, without an error.
    /// </summary>
    internal static bool? Ordered(in Value left, in Value right, Algebra.ComparisonOperator comparison)
    {
        if (left.Kind != right.Kind)
            return null;
        if (left.Kind == ValueKind.Number)
            return Number.Compare(left.Number, right.Number) is { } numeric && Holds(numeric, comparison);
        return Order(left, right) is { } order ? Holds(order, comparison) : null;
    }

    private static int? Order(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.Text => CodePointOrder.Instance.Compare(left.Text, right.Text),
        ValueKind.Boolean => left.Boolean.CompareTo(right.Boolean),
        ValueKind.Time => left.Time.Kind == right.Time.Kind ? TimePoint.Compare(left.Time, right.Time) : null,
        ValueKind.Duration => left.Content.CompareTo(right.Content),
        _ => null,
    };

    private static bool Holds(int order, Algebra.ComparisonOperator comparison) => comparison switch
    {
        Algebra.ComparisonOperator.Less => order < 0,
        Algebra.ComparisonOperator.LessOrEqual => order <= 0,
        Algebra.ComparisonOperator.Greater => order > 0,
        Algebra.ComparisonOperator.GreaterOrEqual => order >= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison by order."),
    };
}
