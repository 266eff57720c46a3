using System.Buffers;
using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>SPARQL Query Results XML Format (Second Edition), a solution on a line.</summary>
internal sealed class XmlResultsWriter(IBufferWriter<byte> output) : ResultsWriter(output)
{
    private const int BufferBytes = 128;

    // As text and as attribute: white space that a parser would change is escaped in both (XML 1.0, sections 2.11 and 3.3.3).
    private static readonly EscapeTable Text = new(c => c is '\t' or '\n' ? null : EscapeOf(c));
    private static readonly EscapeTable Attribute = new(EscapeOf);

    private byte[][] _columns = [];

    private protected override void WriteHead(IReadOnlyList<string> variables)
    {
        WriteStart();
        Output.Append("<head>"u8);
        foreach (var variable in variables)
        {
            Output.Append("<variable name=\""u8);
            Write(variable, Attribute);
            Output.Append("\"/>"u8);
        }

        Output.Append("</head>\n<results>\n"u8);
        _columns = [.. variables.Select(StartOf)];
    }

    private protected override void WriteRow(ReadOnlySpan<Term?> row)
    {
        Output.Append("<result>"u8);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is { } term)
                WriteBinding(_columns[i], term);
        }

        Output.Append("</result>\n"u8);
    }

    private protected override void WriteTail() => Output.Append("</results>\n</sparql>\n"u8);

    private protected override void WriteBoolean(bool value)
    {
        WriteStart();
        Output.Append(value ? "<head/>\n<boolean>true</boolean>\n</sparql>\n"u8 : "<head/>\n<boolean>false</boolean>\n</sparql>\n"u8);
    }

    private void WriteStart() =>
        Output.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n"u8);

    // Section 2.3.1.
    private void WriteBinding(byte[] start, Term term)
    {
        Output.Append(start);
        if (term is Iri iri)
        {
            Output.Append("<uri>"u8);
            Write(iri.Value, Text);
            Output.Append("</uri></binding>"u8);
        }
        else if (term is Literal literal)
        {
            WriteKind(literal);
            Write(literal.Value, Text);
            Output.Append("</literal></binding>"u8);
        }
        else
        {
            Output.Append("<bnode>"u8);
            WriteLabel((BlankNode)term);
            Output.Append("</bnode></binding>"u8);
        }
    }

    private void WriteKind(Literal literal)
    {
        if (literal.Language is { } language)
        {
            Output.Append("<literal xml:lang=\""u8);
            Write(language, Attribute);
            Output.Append("\">"u8);
        }
        else if (literal.Datatype == Vocab.Xsd.String)
        {
            Output.Append("<literal>"u8);
        }
        else
        {
            Output.Append("<literal datatype=\""u8);
            Write(literal.Datatype.Value, Attribute);
            Output.Append("\">"u8);
        }
    }

    // [2] Char; half of a surrogate pair is found by who encodes.
    private void Write(string text, EscapeTable table)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFFFE', '\uFFFF') is >= 0 and var at)
            throw NotInXml(text[at]);
        var rest = text.AsSpan();
        for (var length = rest.IndexOfAny(table.Escaped); length >= 0; length = rest.IndexOfAny(table.Escaped))
        {
            Output.Append(rest[..length]);
            var escape = table.EscapeOf(rest[length]);
            if (escape.IsEmpty)
                throw NotInXml(rest[length]);
            Output.Append(escape);
            rest = rest[(length + 1)..];
        }

        Output.Append(rest);
    }

    private static ResultsFormatException NotInXml(char c) =>
        new(string.Create(
            CultureInfo.InvariantCulture, $"A value has the character U+{(int)c:X4}, which XML 1.0 cannot hold. Ask for json, csv or tsv."));

    private static byte[] StartOf(string variable)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var text = new Utf8Buffer(bytes, BufferBytes);
        text.Append("<binding name=\""u8);
        text.AppendEscaped(variable, Attribute);
        text.Append("\">"u8);
        text.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    // Empty for what XML has no form of.
    private static string? EscapeOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' => "&#x9;",
        '\n' => "&#xA;",
        '\r' => "&#xD;",
        < ' ' => "",
        _ => null,
    };
}
