namespace LblodHarvester.Rdf;

/// <summary>A text that does not follow the syntax it should: where, what was found, and what was expected.</summary>
public sealed class RdfSyntaxException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="source">The name of the file or other source.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column in UTF-16 code units, from 1.</param>
    /// <param name="found">The text found there; empty for the end of the text.</param>
    /// <param name="expected">What was expected, in words.</param>
    public RdfSyntaxException(string source, int line, int column, string found, string expected)
        : base($"{source}:{line}:{column}: found {(found.Length == 0 ? "the end of the text" : $"'{found}'")}, expected {expected}")
    {
        SourceName = source;
        Line = line;
        Column = column;
        Found = found;
        Expected = expected;
    }

    /// <summary>The name of the file or other source.</summary>
    public string SourceName { get; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>The text found there; empty for the end of the text.</summary>
    public string Found { get; }

    /// <summary>What was expected, in words.</summary>
    public string Expected { get; }
}
