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

    private readonly long _unscaled;
    private readonly int _scale;
    private readonly double _floating;
    private readonly ExactNumber? _exact;

    private Number(NumberKind kind, long unscaled, int scale)
    {
        Kind = kind;
        _unscaled = unscaled;
        _scale = scale;
    }

    private Number(NumberKind kind, double floating)
    {
        Kind = kind;
        _floating = floating;
    }

    private Number(NumberKind kind, ExactNumber exact)
    {
        Kind = kind;
        _exact = exact;
    }

    internal NumberKind Kind { get; }

    internal bool IsExact => Kind <= NumberKind.Decimal;

    internal bool IsNaN => !IsExact && double.IsNaN(_floating);

    /// <summary>Whether it is neither zero nor NaN.</summary>
    internal bool IsTrue => IsExact ? _exact is not null || _unscaled != 0 : _floating is not (0 or double.NaN);

    /// <summary>Whether it has more digits than a number may have that is given a value, which the form of a literal has too.</summary>
    internal bool IsTooLong => _exact is not null && (_exact.Value.Scale > Datatype.LongestNumber || _exact.Value.Unscaled.GetBitLength() > LongestBits);

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
        (unscaled, scale) = (_unscaled, _scale);
        return IsExact && _exact is null;
    }

    /// <summary>The exact value of an integer or decimal.</summary>
    internal ExactDecimal ToExact() => _exact is null ? new ExactDecimal(_unscaled, _scale) : _exact.Value;

    internal double ToDouble()
    {
        if (!IsExact)
            return _floating;
        if (_exact is not null)
            return _exact.Value.ToDouble();
        if (_scale == 0)
            return _unscaled;

        // Both are doubles without rounding, and so their quotient is rounded once.
        const long Least = -(1L << 53), Greatest = 1L << 53;
        return _unscaled is >= Least and <= Greatest ? _unscaled / PowersOfTen.Double(_scale) : ToExact().ToDouble();
    }

    internal float ToSingle()
    {
        if (!IsExact)
            return (float)_floating;
        const long Least = -(1L << 24), Greatest = 1L << 24;
        return _exact is null && _scale == 0 && _unscaled is >= Least and <= Greatest ? _unscaled : ToExact().ToSingle();
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
        if (left._exact is not null || right._exact is not null)
            return left.ToExact().CompareTo(right.ToExact());
        if (left._scale == right._scale)
            return left._unscaled.CompareTo(right._unscaled);
        return left._scale < right._scale
            ? (left._unscaled * PowersOfTen.Int128(right._scale - left._scale)).CompareTo(right._unscaled)
            : ((Int128)left._unscaled).CompareTo(right._unscaled * PowersOfTen.Int128(left._scale - right._scale));
    }

    /// <summary>The canonical literal; null for one that is longer than a number may be.</summary>
    internal Literal? ToLiteral()
    {
        if (Kind == NumberKind.Integer && _exact is null)
            return IntegerLiterals.Of(_unscaled);
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
        NumberKind.Integer when _exact is null => _unscaled.ToString(CultureInfo.InvariantCulture),
        NumberKind.Integer or NumberKind.Decimal => ToExact().ToString(),
        NumberKind.Float => new FloatValue((float)_floating).CanonicalForm,
        _ => new DoubleValue(_floating).CanonicalForm,
    };

    /// <summary>The whole number that is left when what is behind the point is cut off an exact number.</summary>
    internal BigInteger Truncated()
    {
        var value = ToExact();
        return BigInteger.Divide(value.Unscaled, BigInteger.Pow(10, value.Scale));
    }
}
