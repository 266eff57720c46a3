using System.Xml;
using System.Xml.Linq;
using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Rdfa;

/// <summary>
/// Brings XML literals to one form. RDF compares them as trees (RDF 1.1 Concepts, section 5.2), and the suite's are not canonical.
/// </summary>
internal static class XmlLiteralForms
{
    internal static Graph Normalise(IEnumerable<Triple> triples) => new(triples.Select(triple => triple with { Object = Normalise(triple.Object) }));

    private static Term Normalise(Term term)
    {
        if (term is not Literal literal || literal.Datatype != Vocab.Rdf.XmlLiteral)
            return term;
        try
        {
            var content = XElement.Parse($"<content>{literal.Value}</content>", LoadOptions.PreserveWhitespace);
            foreach (var element in content.Descendants())
                element.ReplaceAttributes(element.Attributes().OrderBy(attribute => $"{attribute.Name}", StringComparer.Ordinal).ToList());
            return new Literal(content.ToString(SaveOptions.DisableFormatting), literal.Datatype);
        }
        catch (XmlException)
        {
            // What is not well-formed has no value, and is the same only when it is written the same.
            return term;
        }
    }
}
