using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Writes terms so that what may be written in several ways is written in one.</summary>
internal static class WrittenTerms
{
    private static readonly HashSet<Iri> Numbers = [Vocab.Xsd.Integer, Vocab.Xsd.Decimal, Vocab.Xsd.Double, Vocab.Xsd.Float];

    /// <summary>Whether a literal is of one of the datatypes with which one calculates.</summary>
    internal static bool IsNumber(Literal literal) => Numbers.Contains(literal.Datatype);

    /// <summary>Writes a term of another implementation, which may keep numbers as values.</summary>
    internal static string ByValue(Term? term) => term switch
    {
        Literal literal when IsNumber(literal)
            && double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => $"{Written(number, literal)}^^{literal.Datatype}",
        Literal { Value: "1" or "true" } literal when literal.Datatype == Vocab.Xsd.Boolean => "true",
        Literal { Value: "0" or "false" } literal when literal.Datatype == Vocab.Xsd.Boolean => "false",
        _ => Exactly(term),
    };

    /// <summary>Writes a term; terms that are equal are written the same.</summary>
    internal static string Exactly(Term? term) => term switch
    {
        null => "-",
        Literal { Language: { } language } literal => $"\"{literal.Value}\"@{language.ToLowerInvariant()}",

        // GROUP_CONCAT of the generator: its values come in any order.
        Literal literal when literal.Value.Contains('|') => string.Join('|', literal.Value.Split('|').Order(StringComparer.Ordinal)),
        _ => term.ToString()!,
    };

    // Quotients have as many digits as an implementation gives them.
    private static string Written(double number, Literal literal) =>
        number.ToString(literal.Datatype == Vocab.Xsd.Float ? "G6" : "G12", CultureInfo.InvariantCulture);
}
