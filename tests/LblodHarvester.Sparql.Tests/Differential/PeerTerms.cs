using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Writes terms so that what stores may write in several ways is written in one.</summary>
internal static class PeerTerms
{
    private static readonly HashSet<Iri> Numbers = [Vocab.Xsd.Integer, Vocab.Xsd.Decimal, Vocab.Xsd.Double, Vocab.Xsd.Float];

    internal static string Write(Term? term) => term switch
    {
        null => "-",
        Literal literal when Numbers.Contains(literal.Datatype)
            && double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => $"{Written(number, literal)}^^{literal.Datatype}",
        Literal { Language: { } language } literal => $"\"{literal.Value}\"@{language.ToLowerInvariant()}",

        // GROUP_CONCAT of the generator: its values come in any order.
        Literal literal when literal.Value.Contains('|', StringComparison.Ordinal) => string.Join('|', literal.Value.Split('|').Order(StringComparer.Ordinal)),
        _ => term.ToString()!,
    };

    // Quotients have as many digits as an implementation gives them.
    private static string Written(double number, Literal literal) =>
        number.ToString(literal.Datatype == Vocab.Xsd.Float ? "G6" : "G12", CultureInfo.InvariantCulture);
}
