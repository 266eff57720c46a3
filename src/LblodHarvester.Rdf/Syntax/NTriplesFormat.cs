using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Terms as N-Triples writes them (RDF 1.1 N-Triples, section 3; the escapes of its canonical form).</summary>
internal static class NTriplesFormat
{
    internal static string Format(Iri iri) => new StringBuilder().Append('<').AppendIri(iri.Value).Append('>').ToString();

    internal static string Format(Literal literal)
    {
        var text = new StringBuilder().Append('"').AppendString(literal.Value).Append('"');
        if (literal.Language is not null)
            text.Append('@').Append(literal.Language);
        else if (literal.Datatype != Vocab.Xsd.String)
            text.Append("^^<").AppendIri(literal.Datatype.Value).Append('>');
        return text.ToString();
    }

    private static StringBuilder AppendIri(this StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            if (IriSyntax.IsBarred(c))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }

        return text;
    }

    /// <summary>Appends the inside of a string between single double quotation marks.</summary>
    internal static StringBuilder AppendString(this StringBuilder text, ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' or '\u007F' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text;
    }
}
