using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>
/// A number. Numbers of different kinds are compared as XPath 3.1 does: as floats when one is a float, as doubles when one is a double.
/// </summary>
public abstract record NumericValue : LiteralValue
{
    private protected NumericValue()
    {
    }

    /// <summary>The nearest double.</summary>
    public abstract double ToDouble();

    private protected abstract float ToSingle();

    private protected sealed override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone) => (this, other) switch
    {
        (DecimalValue left, DecimalValue right) => left.Number.CompareTo(right.Number),
        (not DoubleValue, NumericValue right and not DoubleValue) => Compare(ToSingle(), right.ToSingle()),
        (_, NumericValue right) => Compare(ToDouble(), right.ToDouble()),
        _ => null,
    };

    private static int? Compare(double left, double right)
    {
        if (double.IsNaN(left) || double.IsNaN(right))
            return null;
        return left < right ? -1 : left > right ? 1 : 0;
    }

    // What XML Schema 1.1, part 2, sections 3.3.4.2 and 3.3.5.2 make of the shortest digits that stand for the number: 1.5E3.
    private protected static string Scientific(string shortest)
    {
        var sign = shortest.StartsWith('-') ? "-" : "";
        var unsigned = shortest.AsSpan(sign.Length);
        var e = unsigned.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(unsigned[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? unsigned : unsigned[..e];
        var point = mantissa.IndexOf('.');
        var digits = string.Concat(mantissa[..(point < 0 ? mantissa.Length : point)], point < 0 ? "" : mantissa[(point + 1)..]);
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var significant = digits.AsSpan().TrimStart('0');
        if (significant.IsEmpty)
            return $"{sign}0.0E0";
        exponent -= digits.Length - significant.Length;
        var rest = significant[1..].TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{significant[0]}.{(rest.IsEmpty ? "0" : rest)}E{exponent}");
    }
}
