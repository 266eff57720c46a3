using System.Xml;

namespace LblodHarvester.Rdfa;

/// <summary>Names as XML and RDFa have them.</summary>
internal static class XmlName
{
    /// <summary>Whether the text is an NCName (Namespaces in XML 1.0, production 4).</summary>
    internal static bool IsNCName(string text) => IsName(text, static _ => false);

    /// <summary>Whether the text is a term (RDFa Core 1.1, section 7.4.3: an NCName in which <c>/</c> may stand too).</summary>
    internal static bool IsTerm(string text) => IsName(text, static c => c == '/');

    private static bool IsName(string text, Predicate<char> isAlsoPart)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else if (i == 0 ? !XmlConvert.IsStartNCNameChar(text[i]) : !(XmlConvert.IsNCNameChar(text[i]) || isAlsoPart(text[i])))
                return false;
        }

        return text.Length > 0;
    }
}
