using System.Numerics;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Ordering;

/// <summary>The order of numbers without rounding: XPath's comparison, which rounds a decimal beside a float, is not transitive.</summary>
internal static class NumberOrder
{
    /// <summary>The order of two numbers whose nearest doubles are equal, and no NaN.</summary>
    internal static int CompareExactly(in Number left, in Number right)
    {
        if (!left.IsExact && !right.IsExact)
            return 0;
        if (left.IsExact && right.IsExact)
            return Number.CompareExact(left, right);
        var floating = left.IsExact ? right.ToDouble() : left.ToDouble();
        if (!double.IsInfinity(floating))
            return ExactOf(left).CompareTo(ExactOf(right));

        // The other is finite, but beyond the doubles.
        return left.IsExact ? -Math.Sign(floating) : Math.Sign(floating);
    }

    private static ExactDecimal ExactOf(in Number number)
    {
        if (number.IsExact)
            return number.ToExact();
        var bits = BitConverter.DoubleToInt64Bits(number.ToDouble());
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xF_FFFF_FFFF_FFFF;
        BigInteger mantissa = exponent == 0 ? fraction : fraction | (1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        mantissa = bits < 0 ? -mantissa : mantissa;
        return power >= 0 ? mantissa << power : new ExactDecimal(mantissa * BigInteger.Pow(5, -power), -power);
    }
}
