using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LblodHarvester.Rdf;

namespace LblodHarvester.EndToEnd;

/// <summary>
/// What Virtuoso 7 does to literals, as docs/decisions/0008-virtuoso-changes-literals.md lists it; anything else is a difference.
/// </summary>
internal static partial class VirtuosoChanges
{
    private static readonly Iri WktLiteral = Iri.Unchecked("http://www.opengis.net/ont/geosparql#wktLiteral");

    /// <summary>The triple as it comes back from Virtuoso.</summary>
    internal static Triple Apply(Triple triple) =>
        triple.Object is Literal literal ? triple with { Object = Apply(literal) } : triple;

    /// <summary>The literal as it comes back from Virtuoso.</summary>
    internal static Literal Apply(Literal literal)
    {
        if (literal.Datatype == Vocab.Xsd.Integer)
            return new Literal(BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), literal.Datatype);
        if (literal.Datatype == Vocab.Xsd.Boolean)
            return new Literal(literal.Value is "1" or "true" ? "true" : "false", literal.Datatype);
        if (literal.Datatype == Vocab.Xsd.DateTime)
            return new Literal(ZeroOffset().Replace(ZeroFraction().Replace(literal.Value, ""), "Z"), literal.Datatype);
        if (literal.Datatype == Vocab.Rdf.XmlLiteral)
            return new Literal(WithoutPrefixes(literal.Value), literal.Datatype);
        return literal.Datatype == WktLiteral ? new Literal(literal.Value) : literal;
    }

    /// <summary>XML with the names that its prefixes stand for, so that only a difference in content is one.</summary>
    private static string WithoutPrefixes(string xml)
    {
        var text = new StringBuilder();
        foreach (var node in XElement.Parse($"<x>{xml}</x>", LoadOptions.PreserveWhitespace).DescendantNodes())
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

        return text.ToString();
    }

    [GeneratedRegex(@"\.0+(?=$|Z|[+-])")]
    private static partial Regex ZeroFraction();

    [GeneratedRegex(@"\+00:00$")]
    private static partial Regex ZeroOffset();
}
