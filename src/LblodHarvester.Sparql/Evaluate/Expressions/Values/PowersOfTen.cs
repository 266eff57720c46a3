namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>Powers of ten up to 10^18.</summary>
internal static class PowersOfTen
{
    private static readonly double[] Doubles =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    internal static double Double(int exponent) => Doubles[exponent];

    internal static Int128 Int128(int exponent) => (Int128)Doubles[exponent];
}
