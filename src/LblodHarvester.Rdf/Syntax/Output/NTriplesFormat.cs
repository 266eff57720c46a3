using System.Buffers;
using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Terms and lines as N-Triples and N-Quads write them (RDF 1.1 N-Triples, section 3; the escapes of its canonical form).</summary>
internal static class NTriplesFormat
{
    private static readonly EscapeTable Iris = new(IriSyntax.IsBarred, NumericEscapeOf);

    private static readonly EscapeTable Strings = new(c => c is < ' ' or '"' or '\\' or 0x7F, EscapeOf);

    internal static string Format(Term term)
    {
        var text = new StringBuilder();
        AppendTerm(new StringSink(text), term);
        return text.ToString();
    }

    /// <summary>Appends a line, with its line end.</summary>
    internal static void AppendLine<TSink>(TSink sink, Quad quad)
        where TSink : struct, ITextSink
    {
        var (subject, predicate, @object, graph) = quad;
        AppendTerm(sink, subject);
        sink.Append(' ');
        AppendIri(sink, predicate.Value);
        sink.Append(' ');
        AppendTerm(sink, @object);
        if (graph is not null)
        {
            sink.Append(' ');
            AppendTerm(sink, graph);
        }

        sink.Append(" .\n");
    }

    internal static void AppendTerm<TSink>(TSink sink, Term term)
        where TSink : struct, ITextSink
    {
        if (term is Iri iri)
        {
            AppendIri(sink, iri.Value);
        }
        else if (term is Literal literal)
        {
            AppendLiteral(sink, literal);
        }
        else
        {
            sink.Append("_:");
            sink.Append(((BlankNode)term).Label);
        }
    }

    internal static void AppendIri<TSink>(TSink sink, string value)
        where TSink : struct, ITextSink
    {
        sink.Append('<');
        AppendEscaped(sink, value, Iris);
        sink.Append('>');
    }

    /// <summary>Appends the inside of a string between single double quotation marks.</summary>
    internal static void AppendString<TSink>(TSink sink, ReadOnlySpan<char> value)
        where TSink : struct, ITextSink => AppendEscaped(sink, value, Strings);

    private static void AppendLiteral<TSink>(TSink sink, Literal literal)
        where TSink : struct, ITextSink
    {
        sink.Append('"');
        AppendString(sink, literal.Value);
        sink.Append('"');
        if (literal.Language is not null)
        {
            sink.Append('@');
            sink.Append(literal.Language);
        }
        else if (literal.Datatype != Vocab.Xsd.String)
        {
            sink.Append("^^");
            AppendIri(sink, literal.Datatype.Value);
        }
    }

    private static void AppendEscaped<TSink>(TSink sink, ReadOnlySpan<char> value, EscapeTable table)
        where TSink : struct, ITextSink
    {
        for (var length = value.IndexOfAny(table.Escaped); length >= 0; length = value.IndexOfAny(table.Escaped))
        {
            sink.Append(value[..length]);
            sink.Append(table.Escapes[value[length]]);
            value = value[(length + 1)..];
        }

        sink.Append(value);
    }

    // [153s] ECHAR where there is one
    private static string EscapeOf(int c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => NumericEscapeOf(c),
    };

    // [10] UCHAR
    private static string NumericEscapeOf(int c) => string.Create(CultureInfo.InvariantCulture, $"\\u{c:X4}");

    /// <summary>The characters that are escaped somewhere, all of them ASCII, and their escapes.</summary>
    private sealed class EscapeTable
    {
        internal EscapeTable(Func<int, bool> isEscaped, Func<int, string> escapeOf)
        {
            Escaped = SearchSets.OfAscii(isEscaped);
            for (var c = 0; c < Escapes.Length; c++)
                Escapes[c] = isEscaped(c) ? escapeOf(c) : "";
        }

        internal SearchValues<char> Escaped { get; }

        internal string[] Escapes { get; } = new string[0x80];
    }
}
