using System.Globalization;
using System.Numerics;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>
/// <c>xsd:integer</c>, <c>xsd:decimal</c>, <c>xsd:float</c> and <c>xsd:double</c> (SPARQL 1.1, section 17.5; XPath and XQuery Functions 3.1,
/// section 19.1.2) of numbers, booleans and simple literals. A decimal of a double has the fewest digits that stand for it.
/// </summary>
internal sealed class NumberCast(NumberKind kind, Iri datatype, CompiledExpression argument) : NumberExpression
{
    internal override bool TryEvaluate(ISolution solution, out Number number)
    {
        if (argument is NumberExpression numeric && numeric.TryEvaluate(solution, out number))
            return TryConvert(ref number);
        number = default;
        return argument.Evaluate(solution) is Literal literal && TryRead(literal, out number) && TryConvert(ref number);
    }

    private bool TryRead(Literal literal, out Number number)
    {
        if (TextLiterals.IsSimple(literal))
            return NumberParser.TryParse(new Literal(WhiteSpace.Trim(literal.Value), datatype), kind, out number);
        var value = Value.Of(literal);
        number = value.Kind == ValueKind.Boolean ? Number.Integer(value.Boolean ? 1 : 0) : value.Number;
        return value.Kind is ValueKind.Boolean or ValueKind.Number;
    }

    private bool TryConvert(ref Number number)
    {
        if (kind <= NumberKind.Decimal && !TryToExact(ref number))
            return false;
        number = kind switch
        {
            NumberKind.Double => Number.Double(number.ToDouble()),
            NumberKind.Float => Number.Float(number.ToSingle()),
            NumberKind.Decimal => Number.Exact(NumberKind.Decimal, number.ToExact()),
            _ => Number.Exact(NumberKind.Integer, number.Truncated()),
        };
        return true;
    }

    /// <summary>The decimal with the fewest digits that stand for a float or double, which is finite.</summary>
    internal static ExactDecimal ToExact(Number number) => Plain(number.Kind == NumberKind.Float
        ? number.ToSingle().ToString("R", CultureInfo.InvariantCulture)
        : number.ToDouble().ToString("R", CultureInfo.InvariantCulture));

    private static bool TryToExact(ref Number number)
    {
        if (number.IsExact)
            return true;
        if (!double.IsFinite(number.ToDouble()))
            return false;
        number = Number.Exact(NumberKind.Decimal, ToExact(number));
        return true;
    }

    private static ExactDecimal Plain(string digits)
    {
        var e = digits.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(digits.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? digits : digits[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : mantissa.Length - point - 1;
        var unscaled = BigInteger.Parse(
            mantissa.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return scale >= exponent
            ? new ExactDecimal(unscaled, scale - exponent)
            : new ExactDecimal(unscaled * BigInteger.Pow(10, exponent - scale));
    }
}
