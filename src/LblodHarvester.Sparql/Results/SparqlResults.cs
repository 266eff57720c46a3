using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>Reads and writes whole results.</summary>
public static class SparqlResults
{
    private const int PieceBytes = 1 << 15;

    /// <summary>
    /// Reads a result. Its variables are there on return; its solutions are read from the stream while they are taken, one at a time, and so can
    /// be taken once (save in JSON that says the variables last: that is held).
    /// </summary>
    /// <remarks>
    /// What the recommendations do not have, and is taken nonetheless: in JSON other members, and <c>typed-literal</c>; in CSV and TSV lines that end
    /// in CR LF or LF alike, a last line without an end, and in CSV variables with their mark; in TSV <c>true</c> and <c>false</c> without
    /// quotation marks; blank node labels of any characters (Virtuoso's are <c>nodeID://b10000</c>); IRIs that are none, as they stand. CSV does not
    /// say what a text stands for: what begins with <c>_:</c> is read as a blank node, nothing as no value, and all else as a string.
    /// </remarks>
    /// <param name="stream">The bytes; UTF-8, or for XML what the document says. The caller closes it, after the last solution.</param>
    /// <param name="format">The format.</param>
    /// <param name="sourceName">What errors call the stream: a file name or an address.</param>
    /// <param name="options">How much may have to be held; the defaults when null.</param>
    /// <exception cref="RdfSyntaxException">
    /// At once or while solutions are taken: the text does not follow the format, breaks off, or goes over a limit of the options.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static QueryResult Read(Stream stream, SparqlResultsFormat format, string sourceName, ResultsReaderOptions? options = null)
    {
        options ??= new ResultsReaderOptions();
        options.Check();
        if (format == SparqlResultsFormat.Json)
            return new JsonResultsReader(stream, sourceName, options).Read();
        if (format == SparqlResultsFormat.Xml)
            return new XmlResultsReader(stream, sourceName, options).Read();
        return format == SparqlResultsFormat.Csv
            ? new CsvResultsReader(stream, sourceName, options).Read()
            : new TsvResultsReader(stream, sourceName, options).Read();
    }

    /// <summary>Writes a result whole.</summary>
    /// <param name="stream">Where to. It is neither flushed nor closed.</param>
    /// <param name="result">The result; what was written when its solutions throw stays written.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ResultsFormatException">The format cannot carry the result; triples are for none of them.</exception>
    /// <exception cref="IOException">The stream does not take the bytes.</exception>
    public static void Write(Stream stream, QueryResult result, SparqlResultsFormat format)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * PieceBytes);
        var writer = ResultsWriter.Create(bytes, format);
        if (result is SolutionsResult solutions)
        {
            writer.Start(solutions.Variables);
            foreach (var row in solutions.Solutions)
            {
                Write(writer, row);
                if (bytes.WrittenCount >= PieceBytes)
                    HandOn();
            }

            writer.End();
        }
        else
        {
            writer.Write(BooleanOf(result));
        }

        HandOn();

        void HandOn()
        {
            stream.Write(bytes.WrittenSpan);
            bytes.ResetWrittenCount();
        }
    }

    /// <summary>Writes a result whole, and waits where its reader is slower, without holding a thread. The pipe is flushed at the end, and not completed.</summary>
    /// <param name="pipe">Where to.</param>
    /// <param name="result">The result; what was written when its solutions throw stays written.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellationToken">Stops the writing, when the pipe's reader has left too.</param>
    /// <exception cref="ResultsFormatException">The format cannot carry the result; triples are for none of them.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task WriteAsync(PipeWriter pipe, QueryResult result, SparqlResultsFormat format, CancellationToken cancellationToken)
    {
        var writer = ResultsWriter.Create(pipe, format);
        if (result is SolutionsResult solutions)
        {
            var flushed = 0L;
            writer.Start(solutions.Variables);
            foreach (var row in solutions.Solutions)
            {
                Write(writer, row);
                if (writer.BytesHandedOn == flushed)
                    continue;
                flushed = writer.BytesHandedOn;
                if ((await pipe.FlushAsync(cancellationToken).ConfigureAwait(false)).IsCompleted)
                    throw new OperationCanceledException("Whoever asked for the result has left.");
            }

            writer.End();
        }
        else
        {
            writer.Write(BooleanOf(result));
        }

        await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Why a variable cannot be the next column: what was expected in its place; null when it can.</summary>
    internal static string? FaultOf(List<string> variables, string next, ResultsReaderOptions options)
    {
        if (variables.Count >= options.MaxVariables)
            return string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxVariables} variables, which the option MaxVariables sets");
        if (next.Length == 0)
            return "the name of a variable";
        return variables.Contains(next) ? "each variable once" : null;
    }

    private static void Write(ResultsWriter writer, IReadOnlyList<Term?> row) => writer.Write(row as Term?[] ?? [.. row]);

    private static bool BooleanOf(QueryResult result) => result is BooleanResult boolean
        ? boolean.Value
        : throw new ResultsFormatException(
            $"CONSTRUCT and DESCRIBE answer triples, which the formats {string.Join(", ", SparqlResultsFormat.All)} cannot carry. Ask for a syntax of RDF, such as "
            + $"{RdfFormat.NameOf(RdfSyntax.Turtle)} or {RdfFormat.NameOf(RdfSyntax.NTriples)}.");
}
