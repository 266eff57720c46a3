using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>
/// <c>xsd:string</c> (SPARQL 1.1, section 17.5; XPath and XQuery Functions 3.1, section 19.1.2): an IRI, or the canonical form of a value.
/// As an extension, of a literal whose value is not known or that has a language, its text.
/// </summary>
internal static class StringCast
{
    internal static Literal? Convert(Term term) => term switch
    {
        Iri iri => new Literal(iri.Value),
        Literal literal => new Literal(Text(literal)),
        _ => null,
    };

    private static string Text(Literal literal)
    {
        var value = Value.Of(literal);
        return value.Kind switch
        {
            ValueKind.Number when !value.Number.IsExact => Floating(value.Number),
            ValueKind.Number => value.Number.ToString(),
            ValueKind.Boolean => value.Boolean ? "true" : "false",
            ValueKind.Time or ValueKind.Duration or ValueKind.Unordered => Datatype.Canonicalise(literal)!.Value,
            _ => literal.Value,
        };
    }

    // Section 19.1.2.2: what is neither very small nor very large is written as a decimal.
    private static string Floating(Number number)
    {
        var magnitude = Math.Abs(number.ToDouble());
        if (magnitude is >= 1e-6 and < 1e6)
            return NumberCast.ToExact(number).ToString();
        return magnitude == 0 ? (double.IsNegative(number.ToDouble()) ? "-0" : "0") : number.ToString();
    }
}
