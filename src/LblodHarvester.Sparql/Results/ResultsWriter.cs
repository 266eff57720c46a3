using System.Buffers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// Writes results as they come, in UTF-8 without a byte order mark: <see cref="Start"/>, <see cref="Write(ReadOnlySpan{Term})"/> for each
/// solution, <see cref="End"/>; or <see cref="Write(bool)"/> alone. Blank nodes are called b0, b1 and so on in the order in which they come, and
/// of those the writer keeps a list; of the rest it holds nothing but the last 32 KiB.
/// </summary>
public abstract class ResultsWriter
{
    private readonly Dictionary<BlankNode, int> _blankNodes = [];
    private int _columns = -1;
    private bool _isEnded;

    private protected ResultsWriter(IBufferWriter<byte> output) => Output = new Utf8Buffer(output);

    /// <summary>How many bytes have left the writer's own buffer.</summary>
    internal long BytesHandedOn => Output.HandedOn;

    private protected Utf8Buffer Output { get; }

    /// <summary>The writer of a format.</summary>
    /// <param name="output">Where the bytes go. When that is full is the caller's to watch, between two solutions.</param>
    /// <param name="format">The format.</param>
    public static ResultsWriter Create(IBufferWriter<byte> output, SparqlResultsFormat format)
    {
        if (format == SparqlResultsFormat.Json)
            return new JsonResultsWriter(output);
        if (format == SparqlResultsFormat.Xml)
            return new XmlResultsWriter(output);
        return format == SparqlResultsFormat.Csv ? new CsvResultsWriter(output) : new TsvResultsWriter(output);
    }

    /// <summary>Begins an answer of solutions.</summary>
    /// <param name="variables">The columns, without their marks.</param>
    /// <exception cref="InvalidOperationException">An answer was begun before.</exception>
    public void Start(IReadOnlyList<string> variables)
    {
        Begin();
        _columns = variables.Count;
        WriteHead(variables);
    }

    /// <summary>Writes a solution.</summary>
    /// <param name="row">A term for each column, or null where the variable has no value.</param>
    /// <exception cref="ArgumentException">There are more or fewer terms than columns.</exception>
    /// <exception cref="InvalidOperationException">Solutions were not begun, or are ended.</exception>
    /// <exception cref="ResultsFormatException">
    /// A text has a character that the format cannot carry: XML 1.0 has no control characters but tab, line feed and carriage return, and neither
    /// U+FFFE nor U+FFFF. They are not left out or replaced: that would be another value. What was written before stays written.
    /// </exception>
    public void Write(ReadOnlySpan<Term?> row)
    {
        if (_columns < 0 || _isEnded)
            throw new InvalidOperationException("A solution is written after Start and before End.");
        if (row.Length != _columns)
            throw new ArgumentException($"The solution has {row.Length} terms, and there are {_columns} columns.", nameof(row));
        WriteRow(row);
    }

    /// <summary>Ends an answer of solutions, and hands all of it on.</summary>
    /// <exception cref="InvalidOperationException">Solutions were not begun, or are ended.</exception>
    public void End()
    {
        if (_columns < 0 || _isEnded)
            throw new InvalidOperationException("Solutions are ended once, after Start.");
        _isEnded = true;
        WriteTail();
        Flush();
    }

    /// <summary>Writes the answer to <c>ASK</c> whole, and hands it on.</summary>
    /// <exception cref="InvalidOperationException">An answer was begun before.</exception>
    /// <exception cref="ResultsFormatException">The format carries only solutions: CSV and TSV do.</exception>
    public void Write(bool value)
    {
        Begin();
        _isEnded = true;
        WriteBoolean(value);
        Flush();
    }

    /// <summary>Hands on what was written so far, which otherwise happens in pieces of 32 KiB.</summary>
    public void Flush() => Output.Flush();

    private protected abstract void WriteHead(IReadOnlyList<string> variables);

    private protected abstract void WriteRow(ReadOnlySpan<Term?> row);

    private protected abstract void WriteTail();

    private protected abstract void WriteBoolean(bool value);

    private protected static ResultsFormatException OnlySolutions(SparqlResultsFormat format) =>
        new($"The answer to ASK is true or false, and {format.Name} has no place for that. Ask for "
            + $"{string.Join(" or ", SparqlResultsFormat.All.Where(other => other.CarriesBooleans).Select(other => other.Name))}.");

    /// <summary>Writes the label of a blank node, the same each time.</summary>
    private protected void WriteLabel(BlankNode node)
    {
        if (!_blankNodes.TryGetValue(node, out var number))
            _blankNodes.Add(node, number = _blankNodes.Count);
        Output.Append((byte)'b');
        Output.Append(number);
    }

    private void Begin()
    {
        if (_columns >= 0 || _isEnded)
            throw new InvalidOperationException("A writer writes one answer.");
    }
}
