using System.Buffers;
using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// SPARQL 1.1 Query Results TSV (section 4 of its recommendation): terms as Turtle writes them without prefixes and long strings, nothing where
/// there is none. A number stands bare where Turtle reads it back as the same literal.
/// </summary>
internal sealed class TsvResultsWriter(IBufferWriter<byte> output) : ResultsWriter(output)
{
    // [18] IRIREF and [22] STRING_LITERAL_QUOTE of Turtle; a tab would end the field.
    private static readonly EscapeTable Iris =
        new(c => c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' ? NumericEscapeOf(c) : null);

    private static readonly EscapeTable Strings = new(c => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        < ' ' or '\u007F' => NumericEscapeOf(c),
        _ => null,
    });

    private protected override void WriteHead(IReadOnlyList<string> variables)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            Output.Append(i > 0 ? "\t?"u8 : "?"u8);
            Output.Append(variables[i]);
        }

        Output.Append((byte)'\n');
    }

    private protected override void WriteRow(ReadOnlySpan<Term?> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
                Output.Append((byte)'\t');
            if (row[i] is { } term)
                WriteTerm(term);
        }

        Output.Append((byte)'\n');
    }

    private protected override void WriteTail()
    {
    }

    private protected override void WriteBoolean(bool value) => throw OnlySolutions(SparqlResultsFormat.Tsv);

    private void WriteTerm(Term term)
    {
        if (term is Iri iri)
        {
            WriteIri(iri);
        }
        else if (term is Literal literal)
        {
            WriteLiteral(literal);
        }
        else
        {
            Output.Append("_:"u8);
            WriteLabel((BlankNode)term);
        }
    }

    private void WriteIri(Iri iri)
    {
        Output.Append((byte)'<');
        Output.AppendEscaped(iri.Value, Iris);
        Output.Append((byte)'>');
    }

    private void WriteLiteral(Literal literal)
    {
        if (literal.Datatype == Vocab.Xsd.String)
        {
            WriteString(literal.Value);
        }
        else if (literal.Language is { } language)
        {
            WriteString(literal.Value);
            Output.Append((byte)'@');
            Output.Append(language);
        }
        else if (BareNumber.DatatypeOf(literal.Value) is { } datatype && datatype == literal.Datatype)
        {
            Output.Append(literal.Value);
        }
        else
        {
            WriteString(literal.Value);
            Output.Append("^^"u8);
            WriteIri(literal.Datatype);
        }
    }

    private void WriteString(string text)
    {
        Output.Append((byte)'"');
        Output.AppendEscaped(text, Strings);
        Output.Append((byte)'"');
    }

    // [26] UCHAR
    private static string NumericEscapeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
