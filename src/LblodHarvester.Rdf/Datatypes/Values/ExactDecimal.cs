using System.Globalization;
using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>A decimal number of any size, without rounding: an integer divided by a power of ten.</summary>
public readonly struct ExactDecimal : IEquatable<ExactDecimal>, IComparable<ExactDecimal>
{
    /// <summary>Makes the number <paramref name="unscaled"/> ÷ 10^<paramref name="scale"/>.</summary>
    /// <param name="unscaled">All digits, with the sign.</param>
    /// <param name="scale">How many of the digits are behind the point.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is negative.</exception>
    public ExactDecimal(BigInteger unscaled, int scale = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        if (unscaled.IsZero)
            scale = 0;
        while (scale > 0 && BigInteger.DivRem(unscaled, 10) is (var quotient, { IsZero: true }))
            (unscaled, scale) = (quotient, scale - 1);
        (Unscaled, Scale) = (unscaled, scale);
    }

    /// <summary>The number without its point.</summary>
    public BigInteger Unscaled { get; }

    /// <summary>How many digits of <see cref="Unscaled"/> are behind the point: as few as possible.</summary>
    public int Scale { get; }

    /// <summary>Whether there is nothing behind the point.</summary>
    public bool IsInteger => Scale == 0;

    /// <summary>The sum.</summary>
    public static ExactDecimal operator +(ExactDecimal left, ExactDecimal right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new ExactDecimal(left.Rescaled(scale) + right.Rescaled(scale), scale);
    }

    /// <summary>The number with the other sign.</summary>
    public static ExactDecimal operator -(ExactDecimal number) => new(-number.Unscaled, number.Scale);

    /// <summary>The sum.</summary>
    public static ExactDecimal Add(ExactDecimal left, ExactDecimal right) => left + right;

    /// <summary>The number with the other sign.</summary>
    public static ExactDecimal Negate(ExactDecimal number) => -number;

    /// <summary>An integer.</summary>
    public static implicit operator ExactDecimal(BigInteger number) => new(number);

    /// <summary>An integer.</summary>
    public static ExactDecimal FromBigInteger(BigInteger number) => new(number);

    /// <summary>Whether two numbers are the same.</summary>
    public static bool operator ==(ExactDecimal left, ExactDecimal right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(ExactDecimal left, ExactDecimal right) => !left.Equals(right);

    /// <summary>Whether the first number is less.</summary>
    public static bool operator <(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first number is greater.</summary>
    public static bool operator >(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first number is less or the same.</summary>
    public static bool operator <=(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first number is greater or the same.</summary>
    public static bool operator >=(ExactDecimal left, ExactDecimal right) => left.CompareTo(right) >= 0;

    /// <summary>The nearest double; infinite when there is none.</summary>
    public double ToDouble() => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The nearest float; infinite when there is none.</summary>
    public float ToSingle() => float.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(ExactDecimal other)
    {
        if (Unscaled.Sign != other.Unscaled.Sign)
            return Unscaled.Sign.CompareTo(other.Unscaled.Sign);
        var scale = Math.Max(Scale, other.Scale);
        return Rescaled(scale).CompareTo(other.Rescaled(scale));
    }

    /// <inheritdoc/>
    public bool Equals(ExactDecimal other) => Scale == other.Scale && Unscaled == other.Unscaled;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactDecimal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unscaled, Scale);

    /// <summary>The canonical form of <c>xsd:decimal</c> (XML Schema 1.1, part 2, section 3.3.3.2): a point only where it is needed.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
        var sign = Unscaled.Sign < 0 ? "-" : "";
        if (Scale == 0)
            return sign + digits;
        digits = digits.PadLeft(Scale + 1, '0');
        return $"{sign}{digits.AsSpan(0, digits.Length - Scale)}.{digits.AsSpan(digits.Length - Scale)}";
    }

    /// <summary>Reads a number in the lexical form of <c>xsd:decimal</c>, which was checked before.</summary>
    internal static ExactDecimal Parse(ReadOnlySpan<char> form)
    {
        var point = form.IndexOf('.');
        if (point < 0)
            return new ExactDecimal(BigInteger.Parse(form, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        var fraction = form[(point + 1)..].TrimEnd('0');
        var digits = string.Concat(form[..point], fraction);
        var isZero = digits is "" or "+" or "-";
        return isZero ? default : new ExactDecimal(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), fraction.Length);
    }

    private BigInteger Rescaled(int scale) => scale == Scale ? Unscaled : Unscaled * BigInteger.Pow(10, scale - Scale);
}
