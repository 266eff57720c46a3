using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>Reads SPARQL 1.1 Query Results TSV, a solution at a time.</summary>
internal sealed class TsvResultsReader(Stream stream, string sourceName, ResultsReaderOptions options) : SeparatedResults(stream, sourceName, options)
{
    private readonly TsvTerms _terms = new();

    private protected override byte Separator => (byte)'\t';

    private protected override string ReadVariable(out int length)
    {
        var text = ReadField(out length);
        return text is ['?' or '$', ..] ? text[1..] : throw Input.Error(0, "a variable with its question mark");
    }

    private protected override Term? ReadTerm(out int length)
    {
        var text = ReadField(out length);
        try
        {
            return text.Length == 0 ? null : _terms.Parse(text);
        }
        catch (TsvTermException exception)
        {
            throw Input.Error(Encoding.UTF8.GetByteCount(text.AsSpan(0, exception.Offset)), exception.Message);
        }
    }

    private string ReadField(out int length)
    {
        length = Input.Find("\t\n"u8, 0);
        if (length > 0 && (length == Input.Ahead.Length || Input.Ahead[length] == (byte)'\n') && Input.Ahead[length - 1] == (byte)'\r')
            length--;
        return Input.Decode(0, length);
    }
}
