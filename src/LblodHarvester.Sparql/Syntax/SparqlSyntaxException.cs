namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// A query or update that does not follow the grammar or its rules: where, what was found, what was expected, and where it helps,
/// what to do.
/// </summary>
public sealed class SparqlSyntaxException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column in UTF-16 code units, from 1.</param>
    /// <param name="found">The text found there; empty for the end of the text.</param>
    /// <param name="expected">What was expected, in words.</param>
    /// <param name="hint">What to do about it, in a sentence; null when there is nothing to add.</param>
    public SparqlSyntaxException(int line, int column, string found, string expected, string? hint = null)
        : base(Describe(line, column, found, expected) + (hint is null ? "" : $". {hint}"))
    {
        Line = line;
        Column = column;
        Found = found;
        Expected = expected;
        Hint = hint;
    }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>The text found there; empty for the end of the text.</summary>
    public string Found { get; }

    /// <summary>What was expected, in words.</summary>
    public string Expected { get; }

    /// <summary>What to do about it, in a sentence; null when there is nothing to add.</summary>
    public string? Hint { get; }

    private static string Describe(int line, int column, string found, string expected) =>
        $"{line}:{column}: found {(found.Length == 0 ? "the end of the text" : $"'{found}'")}, expected {expected}";
}
