using System.Globalization;
using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>JSON numbers in the canonical lexical forms of xsd:integer and xsd:double (JSON-LD 1.1 API, section 8.6).</summary>
internal static class NumberToRdf
{
    private const double FirstDouble = 1e21;

    /// <summary>Whether a number has no fraction, and is less than 10²¹.</summary>
    internal static bool IsInteger(JsonNumber number) => Math.Abs(number.Value) < FirstDouble && double.IsInteger(number.Value);

    /// <summary>A number without fraction, with all digits it is written with.</summary>
    internal static string Integer(JsonNumber number)
    {
        var isPlain = !number.Text.AsSpan().ContainsAny('.', 'e', 'E');
        var integer = isPlain ? BigInteger.Parse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : new BigInteger(number.Value);
        return integer.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A number with up to fifteen digits after the point, and an exponent.</summary>
    internal static string Double(double value)
    {
        var text = value.ToString("E15", CultureInfo.InvariantCulture);
        var at = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text.AsSpan(0, at).TrimEnd('0');
        var exponent = int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}{(mantissa[^1] == '.' ? "0" : "")}E{exponent}");
    }
}
