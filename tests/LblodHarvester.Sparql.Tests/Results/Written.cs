using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Results;

/// <summary>Results as text, and back.</summary>
internal static class Written
{
    internal static string Text(QueryResult result, SparqlResultsFormat format)
    {
        using var stream = new MemoryStream();
        SparqlResults.Write(stream, result, format);
        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }

    internal static SolutionsResult Solutions(IReadOnlyList<string> variables, params Term?[][] rows) => new(variables, rows);

    internal static QueryResult Read(string text, SparqlResultsFormat format, ResultsReaderOptions? options = null)
    {
        using var stream = new Trickle(Encoding.UTF8.GetBytes(text));
        var result = SparqlResults.Read(stream, format, "test", options);
        return result is SolutionsResult solutions ? new SolutionsResult(solutions.Variables, [.. solutions.Solutions]) : result;
    }

    internal static Term?[][] Rows(string text, SparqlResultsFormat format) =>
        [.. ((SolutionsResult)Read(text, format)).Solutions.Select(row => row.ToArray())];

    /// <summary>The error that reading ends in.</summary>
    internal static RdfSyntaxException? Error(string text, SparqlResultsFormat format, ResultsReaderOptions? options = null)
    {
        try
        {
            Read(text, format, options);
            return null;
        }
        catch (RdfSyntaxException exception)
        {
            return exception;
        }
    }

    /// <summary>A stream that gives its bytes in small and uneven pieces, as a network does.</summary>
    internal sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        private int _turn;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1 + (_turn++ * 7 % 13)));
    }
}
