using System.Numerics;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The functions that round a number and keep its type (XPath and XQuery Functions 3.1, section 4.4).</summary>
internal static class NumberRounding
{
    internal static Number Abs(Number number) => number.Kind switch
    {
        NumberKind.Double => Number.Double(Math.Abs(number.ToDouble())),
        NumberKind.Float => Number.Float(Math.Abs(number.ToSingle())),
        _ => number.ToExact().Unscaled.Sign < 0 ? NumberArithmetic.Negate(number) : number,
    };

    internal static Number Ceil(Number number) => number.Kind switch
    {
        NumberKind.Double => Number.Double(Math.Ceiling(number.ToDouble())),
        NumberKind.Float => Number.Float(MathF.Ceiling(number.ToSingle())),
        NumberKind.Integer => number,
        _ => NumberArithmetic.Negate(FloorExact(NumberArithmetic.Negate(number).ToExact())),
    };

    internal static Number Floor(Number number) => number.Kind switch
    {
        NumberKind.Double => Number.Double(Math.Floor(number.ToDouble())),
        NumberKind.Float => Number.Float(MathF.Floor(number.ToSingle())),
        NumberKind.Integer => number,
        _ => FloorExact(number.ToExact()),
    };

    /// <summary>The nearest whole number; of two as near, the greater.</summary>
    internal static Number Round(Number number) => number.Kind switch
    {
        NumberKind.Double => Number.Double(Round(number.ToDouble())),
        NumberKind.Float => Number.Float((float)Round(number.ToSingle())),
        NumberKind.Integer => number,
        _ => FloorExact(number.ToExact() + new ExactDecimal(5, 1)),
    };

    // To add a half first would round 0.49999999999999994 up. What is rounded to zero from below stays below.
    internal static double Round(double number)
    {
        var floor = Math.Floor(number);
        var rounded = number - floor >= 0.5 ? floor + 1 : floor;
        return rounded == 0 ? Math.CopySign(0, number) : rounded;
    }

    private static Number FloorExact(ExactDecimal number)
    {
        var (quotient, remainder) = BigInteger.DivRem(number.Unscaled, BigInteger.Pow(10, number.Scale));
        return Number.Exact(NumberKind.Decimal, remainder.Sign < 0 ? quotient - 1 : quotient);
    }
}
