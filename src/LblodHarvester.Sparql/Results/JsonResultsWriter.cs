using System.Buffers;
using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results JSON Format, a solution on a line.</summary>
internal sealed class JsonResultsWriter(IBufferWriter<byte> output) : ResultsWriter(output)
{
    // RFC 8259, section 7: what a string must escape.
    private static readonly EscapeTable Escapes = new(c => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => null,
    });

    private Column[] _columns = [];
    private bool _hasRows;

    private protected override void WriteHead(IReadOnlyList<string> variables)
    {
        Output.Append("{\"head\":{\"vars\":["u8);
        for (var i = 0; i < variables.Count; i++)
        {
            if (i > 0)
                Output.Append((byte)',');
            WriteString(variables[i]);
        }

        Output.Append("]},\"results\":{\"bindings\":["u8);
        _columns = [.. variables.Select(Column.Of)];
    }

    private protected override void WriteRow(ReadOnlySpan<Term?> row)
    {
        Output.Append(_hasRows ? ",\n{"u8 : "\n{"u8);
        _hasRows = true;
        var isFirst = true;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is not { } term)
                continue;
            if (!isFirst)
                Output.Append((byte)',');
            isFirst = false;
            WriteBinding(_columns[i], term);
        }

        Output.Append((byte)'}');
    }

    private protected override void WriteTail() => Output.Append("\n]}}\n"u8);

    private protected override void WriteBoolean(bool value) =>
        Output.Append(value ? "{\"head\":{},\"boolean\":true}\n"u8 : "{\"head\":{},\"boolean\":false}\n"u8);

    // Section 3.2.2.
    private void WriteBinding(Column column, Term term)
    {
        if (term is Iri iri)
        {
            Output.Append(column.Iri);
            Output.AppendEscaped(iri.Value, Escapes);
        }
        else if (term is Literal literal)
        {
            Output.Append(column.Literal);
            WriteText(literal);
            WriteKind(literal);
        }
        else
        {
            Output.Append(column.BlankNode);
            WriteLabel((BlankNode)term);
        }

        Output.Append("\"}"u8);
    }

    // What was not decoded and has no escapes is the text itself, and need not become a string on its way.
    private void WriteText(Literal literal)
    {
        if (literal.Undecoded is { } utf8 && !utf8.AsSpan().Contains((byte)'\\'))
            Output.AppendEscaped(utf8, Escapes);
        else
            Output.AppendEscaped(literal.Value, Escapes);
    }

    private void WriteKind(Literal literal)
    {
        if (literal.Language is { } language)
        {
            Output.Append("\",\"xml:lang\":\""u8);
            Output.AppendEscaped(language, Escapes);
        }
        else if (literal.Datatype != Vocab.Xsd.String)
        {
            Output.Append("\",\"datatype\":\""u8);
            Output.AppendEscaped(literal.Datatype.Value, Escapes);
        }
    }

    private void WriteString(string text)
    {
        Output.Append((byte)'"');
        Output.AppendEscaped(text, Escapes);
        Output.Append((byte)'"');
    }

    /// <summary>What the bindings of a variable begin with.</summary>
    private sealed record Column(byte[] Iri, byte[] Literal, byte[] BlankNode)
    {
        private const int BufferBytes = 128;

        internal static Column Of(string variable) => new(Start(variable, "uri"), Start(variable, "literal"), Start(variable, "bnode"));

        private static byte[] Start(string variable, string type)
        {
            var bytes = new ArrayBufferWriter<byte>();
            var text = new Utf8Buffer(bytes, BufferBytes);
            text.Append((byte)'"');
            text.AppendEscaped(variable, Escapes);
            text.Append(Encoding.ASCII.GetBytes($"\":{{\"type\":\"{type}\",\"value\":\""));
            text.Flush();
            return bytes.WrittenSpan.ToArray();
        }
    }
}
