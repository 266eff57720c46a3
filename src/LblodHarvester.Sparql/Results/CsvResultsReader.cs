using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>Reads SPARQL 1.1 Query Results CSV (RFC 4180), a solution at a time.</summary>
internal sealed class CsvResultsReader(Stream stream, string sourceName, ResultsReaderOptions options) : SeparatedResults(stream, sourceName, options)
{
    private protected override byte Separator => (byte)',';

    private protected override string ReadVariable(out int length) => ReadField(out length).TrimStart('?', '$');

    private protected override Term? ReadTerm(out int length)
    {
        var text = ReadField(out length);
        if (text.Length == 0)
            return null;
        return text.Length > 2 && text.StartsWith("_:", StringComparison.Ordinal) ? ResultsTerms.BlankNode(text[2..]) : new Literal(text);
    }

    // RFC 4180, section 2, rules 5 to 7.
    private string ReadField(out int length)
    {
        if (Input.Ahead.IsEmpty && !Input.Fill())
        {
            length = 0;
            return "";
        }

        if (Input.Ahead[0] == (byte)'"')
            return ReadQuoted(out length);
        length = Input.Find(",\n\""u8, 0);
        if (length < Input.Ahead.Length && Input.Ahead[length] == (byte)'"')
            throw Input.Error(length, "quotation marks around the whole field, or none");
        if (length > 0 && length < Input.Ahead.Length && Input.Ahead[length] == (byte)'\n' && Input.Ahead[length - 1] == (byte)'\r')
            length--;
        return Input.Decode(0, length);
    }

    private string ReadQuoted(out int length)
    {
        var hasQuotes = false;
        for (var at = 1; ; at += 2)
        {
            at = Input.Find("\""u8, at);
            if (at == Input.Ahead.Length)
                throw Input.Error(at, "the quotation mark that ends the field");
            if (at + 1 == Input.Ahead.Length)
                Input.Fill();
            if (at + 1 == Input.Ahead.Length || Input.Ahead[at + 1] != (byte)'"')
            {
                length = at + 1;
                var text = Input.Decode(1, at - 1);
                return hasQuotes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
            }

            hasQuotes = true;
        }
    }
}
