using System.Globalization;
using System.Numerics;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>
/// A number and which of the four types it is of. Integers and decimals are exact and of any size; those of up to eighteen digits,
/// which nearly all are, take no memory of their own.
/// </summary>
internal readonly struct Number
{
    private const int MostSmallScale = 18;

    // log2(10) bits are a digit.
    private const int LongestBits = (int)(Datatype.LongestNumber * 3.3219280948873626);

    private readonly long unscaled;
    private readonly int scale;
    private readonly double floating;
    private readonly ExactNumber? exact;

    private Number(NumberKind kind, long unscaled, int scale)
    {
        Kind = kind;
        this.unscaled = unscaled;
        this.scale = scale;
    }

    private Number(NumberKind kind, double floating)
    {
        Kind = kind;
        this.floating = floating;
    }

    private Number(NumberKind kind, ExactNumber exact)
    {
        Kind = kind;
        this.exact = exact;
    }

    internal NumberKind Kind { get; }

    internal bool IsExact => Kind <= NumberKind.Decimal;

    internal bool IsNaN => !IsExact && double.IsNaN(floating);

    /// <summary>Whether it is neither zero nor NaN.</summary>
    internal bool IsTrue => IsExact ? exact is not null || unscaled != 0 : floating is not (0 or double.NaN);

    /// <summary>Whether it has more digits than a number may have that is given a value, which the form of a literal has too.</summary>
    internal bool IsTooLong => exact is not null && (exact.Value.Scale > Datatype.LongestNumber || exact.Value.Unscaled.GetBitLength() > LongestBits);

    internal static Number Integer(long value) => new(NumberKind.Integer, value, 0);

    /// <summary>The decimal <paramref name="unscaled"/> ÷ 10^<paramref name="scale"/>.</summary>
    internal static Number Decimal(long unscaled, int scale) => new(NumberKind.Decimal, unscaled, scale);

    internal static Number Float(float value) => new(NumberKind.Float, value);

    internal static Number Double(double value) => new(NumberKind.Double, value);

    internal static Number Exact(NumberKind kind, ExactDecimal value) =>
        value.Scale <= MostSmallScale && value.Unscaled >= long.MinValue && value.Unscaled <= long.MaxValue
            ? new Number(kind, (long)value.Unscaled, value.Scale)
            : new Number(kind, new ExactNumber(value));

    /// <summary>The number when it is an integer or a decimal of up to eighteen digits.</summary>
    internal bool IsSmall(out long unscaled, out int scale)
    {
        (unscaled, scale) = (this.unscaled, this.scale);
        return IsExact && exact is null;
    }

    /// <summary>The exact value of an integer or decimal.</summary>
    internal ExactDecimal ToExact() => exact is null ? new ExactDecimal(unscaled, scale) : exact.Value;

    internal double ToDouble()
    {
        if (!IsExact)
            return floating;
        if (exact is not null)
            return exact.Value.ToDouble();
        if (scale == 0)
            return unscaled;

        // Both are doubles without rounding, and so their quotient is rounded once.
        const long Least = -(1L << 53), Greatest = 1L << 53;
        return unscaled is >= Least and <= Greatest ? unscaled / PowersOfTen.Double(scale) : ToExact().ToDouble();
    }

    internal float ToSingle()
    {
        if (!IsExact)
            return (float)floating;
        const long Least = -(1L << 24), Greatest = 1L << 24;
        return exact is null && scale == 0 && unscaled is >= Least and <= Greatest ? unscaled : ToExact().ToSingle();
    }

    /// <summary>
    /// The order of two numbers, promoted to the same type (XPath and XQuery Functions 3.1, section 4.3); null where one is NaN.
    /// </summary>
    internal static int? Compare(in Number left, in Number right)
    {
        if (left.IsExact && right.IsExact)
            return CompareExact(left, right);
        if (left.IsNaN || right.IsNaN)
            return null;
        return left.Kind == NumberKind.Double || right.Kind == NumberKind.Double
            ? left.ToDouble().CompareTo(right.ToDouble())
            : left.ToSingle().CompareTo(right.ToSingle());
    }

    internal static int CompareExact(in Number left, in Number right)
    {
        if (left.exact is not null || right.exact is not null)
            return left.ToExact().CompareTo(right.ToExact());
        if (left.scale == right.scale)
            return left.unscaled.CompareTo(right.unscaled);
        return left.scale < right.scale
            ? (left.unscaled * PowersOfTen.Int128(right.scale - left.scale)).CompareTo(right.unscaled)
            : ((Int128)left.unscaled).CompareTo(right.unscaled * PowersOfTen.Int128(left.scale - right.scale));
    }

    /// <summary>The canonical literal; null for one that is longer than a number may be.</summary>
    internal Literal? ToLiteral()
    {
        if (Kind == NumberKind.Integer && exact is null)
            return IntegerLiterals.Of(unscaled);
        var datatype = Kind switch
        {
            NumberKind.Integer => Vocab.Xsd.Integer,
            NumberKind.Decimal => Vocab.Xsd.Decimal,
            NumberKind.Float => Vocab.Xsd.Float,
            _ => Vocab.Xsd.Double,
        };
        var form = ToString();
        return form.Length <= Datatype.LongestNumber ? new Literal(form, datatype) : null;
    }

    /// <summary>The canonical lexical form.</summary>
    public override string ToString() => Kind switch
    {
        NumberKind.Integer when exact is null => unscaled.ToString(CultureInfo.InvariantCulture),
        NumberKind.Integer or NumberKind.Decimal => ToExact().ToString(),
        NumberKind.Float => new FloatValue((float)floating).CanonicalForm,
        _ => new DoubleValue(floating).CanonicalForm,
    };

    /// <summary>The whole number that is left when what is behind the point is cut off an exact number.</summary>
    internal BigInteger Truncated()
    {
        var value = ToExact();
        return BigInteger.Divide(value.Unscaled, BigInteger.Pow(10, value.Scale));
    }
}
