using System.Buffers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results CSV (section 3 of its recommendation; RFC 4180): the texts of terms, and nothing where there is none.</summary>
internal sealed class CsvResultsWriter(IBufferWriter<byte> output) : ResultsWriter(output)
{
    // RFC 4180, section 2, rule 6.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");
    private static readonly EscapeTable Escapes = new(c => c == '"' ? "\"\"" : null);

    private protected override void WriteHead(IReadOnlyList<string> variables)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            if (i > 0)
                Output.Append((byte)',');
            WriteField(variables[i]);
        }

        Output.Append("\r\n"u8);
    }

    private protected override void WriteRow(ReadOnlySpan<Term?> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
                Output.Append((byte)',');
            if (row[i] is { } term)
                WriteTerm(term);
        }

        Output.Append("\r\n"u8);
    }

    private protected override void WriteTail()
    {
    }

    private protected override void WriteBoolean(bool value) => throw OnlySolutions(SparqlResultsFormat.Csv);

    private void WriteTerm(Term term)
    {
        if (term is Iri iri)
        {
            WriteField(iri.Value);
        }
        else if (term is Literal literal)
        {
            WriteField(literal.Value);
        }
        else
        {
            Output.Append("_:"u8);
            WriteLabel((BlankNode)term);
        }
    }

    private void WriteField(string text)
    {
        if (!text.AsSpan().ContainsAny(Quoted))
        {
            Output.Append(text);
            return;
        }

        Output.Append((byte)'"');
        Output.AppendEscaped(text, Escapes);
        Output.Append((byte)'"');
    }
}
