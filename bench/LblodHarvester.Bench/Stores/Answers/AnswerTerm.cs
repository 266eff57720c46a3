using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>
/// A term as answers are compared: with the forms of literals that Virtuoso changes when it takes them in (docs/decisions/0008-virtuoso-changes-literals.md) made
/// alike. All stores' terms are treated the same.
/// </summary>
internal static partial class AnswerTerm
{
    /// <summary>The term as a text.</summary>
    internal static string Of(Term? term) => term switch
    {
        null => "",
        Literal { Language: { } language } literal => Literal.InLanguage(literal.Value, language.ToLowerInvariant()).ToString(),
        Literal literal => Of(literal).ToString(),
        _ => term.ToString()!,
    };

    private static Literal Of(Literal literal)
    {
        if (literal.Datatype == Vocab.Xsd.Integer && BigInteger.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new Literal(number.ToString(CultureInfo.InvariantCulture), literal.Datatype);
        if (literal.Datatype == Vocab.Xsd.Boolean)
            return new Literal(literal.Value is "1" or "true" ? "true" : "false", literal.Datatype);
        if (literal.Datatype == Vocab.Xsd.DateTime)
            return new Literal(ZeroOffset().Replace(ZeroFraction().Replace(literal.Value, ""), "Z"), literal.Datatype);
        return literal.Datatype == Vocab.Rdf.XmlLiteral ? new Literal(WithoutPrefixes(literal.Value), literal.Datatype) : literal;
    }

    // XML with the names that its prefixes stand for; what is not well-formed stays as it is.
    private static string WithoutPrefixes(string xml)
    {
        try
        {
            var text = new StringBuilder();
            foreach (var node in XElement.Parse($"<x>{xml}</x>", LoadOptions.PreserveWhitespace).DescendantNodes())
                Append(text, node);
            return text.ToString();
        }
        catch (XmlException)
        {
            return xml;
        }
    }

    private static void Append(StringBuilder text, XNode node)
    {
        if (node is XElement element)
        {
            var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $" {attribute}");
            text.Append(CultureInfo.InvariantCulture, $"<{element.Name}{string.Concat(attributes.Order(StringComparer.Ordinal))}>");
        }
        else
        {
            text.Append(node);
        }
    }

    [GeneratedRegex(@"\.0+(?=$|Z|[+-])")]
    private static partial Regex ZeroFraction();

    [GeneratedRegex(@"\+00:00$")]
    private static partial Regex ZeroOffset();
}
