using System.Numerics;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>
/// The operators on numbers (XPath and XQuery Functions 3.1, section 4.2): both are promoted to the type of the higher; integers and
/// decimals do not overflow, floats and doubles become infinite.
/// </summary>
internal static class NumberArithmetic
{
    /// <summary>How many digits behind the point a quotient of decimals has at most, unless its operands have more; the rest is cut off.</summary>
    internal const int QuotientDigits = 18;

    internal static Number Add(in Number left, in Number right)
    {
        if (left.IsSmall(out var a, out var leftScale) && right.IsSmall(out var b, out var rightScale) && leftScale == rightScale)
        {
            var sum = unchecked(a + b);
            if (((a ^ sum) & (b ^ sum)) >= 0)
                return Small(Higher(left, right), sum, leftScale);
        }

        return Higher(left, right) switch
        {
            NumberKind.Double => Number.Double(left.ToDouble() + right.ToDouble()),
            NumberKind.Float => Number.Float(left.ToSingle() + right.ToSingle()),
            var kind => Number.Exact(kind, left.ToExact() + right.ToExact()),
        };
    }

    internal static Number Subtract(in Number left, in Number right) => Higher(left, right) switch
    {
        NumberKind.Double => Number.Double(left.ToDouble() - right.ToDouble()),
        NumberKind.Float => Number.Float(left.ToSingle() - right.ToSingle()),
        _ => Add(left, Negate(right)),
    };

    internal static Number Multiply(in Number left, in Number right)
    {
        switch (Higher(left, right))
        {
            case NumberKind.Double:
                return Number.Double(left.ToDouble() * right.ToDouble());
            case NumberKind.Float:
                return Number.Float(left.ToSingle() * right.ToSingle());
            case var kind:
                var (a, b) = (left.ToExact(), right.ToExact());
                return Number.Exact(kind, new ExactDecimal(a.Unscaled * b.Unscaled, a.Scale + b.Scale));
        }
    }

    /// <summary>The quotient, a decimal of two integers; null when an exact number is divided by zero.</summary>
    internal static Number? Divide(in Number left, in Number right)
    {
        switch (Higher(left, right))
        {
            case NumberKind.Double:
                return Number.Double(left.ToDouble() / right.ToDouble());
            case NumberKind.Float:
                return Number.Float(left.ToSingle() / right.ToSingle());
            default:
                return DivideExact(left.ToExact(), right.ToExact());
        }
    }

    internal static Number Negate(in Number number)
    {
        if (number.IsSmall(out var unscaled, out var scale) && unscaled != long.MinValue)
            return Small(number.Kind, -unscaled, scale);
        return number.Kind switch
        {
            NumberKind.Double => Number.Double(-number.ToDouble()),
            NumberKind.Float => Number.Float(-number.ToSingle()),
            var kind => Number.Exact(kind, -number.ToExact()),
        };
    }

    private static Number? DivideExact(ExactDecimal left, ExactDecimal right)
    {
        if (right.Unscaled.IsZero)
            return null;
        var digits = Math.Max(QuotientDigits, Math.Max(left.Scale, right.Scale));
        var quotient = left.Unscaled * BigInteger.Pow(10, digits + right.Scale - left.Scale) / right.Unscaled;
        return Number.Exact(NumberKind.Decimal, new ExactDecimal(quotient, digits));
    }

    private static NumberKind Higher(in Number left, in Number right) => left.Kind > right.Kind ? left.Kind : right.Kind;

    private static Number Small(NumberKind kind, long unscaled, int scale) =>
        kind == NumberKind.Integer ? Number.Integer(unscaled) : Number.Decimal(unscaled, scale);
}
