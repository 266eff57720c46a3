using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>What CSV and TSV share: lines of fields, the variables first, then a solution each.</summary>
internal abstract class SeparatedResults(Stream stream, string sourceName, ResultsReaderOptions options)
{
    /// <summary>The bytes.</summary>
    private protected ResultsInput Input { get; } = new(stream, sourceName, options);

    internal QueryResult Read()
    {
        Input.PassMark();
        if (Input.Ahead.IsEmpty)
            throw Input.Error(0, "a line with the variables");
        var variables = new List<string>();
        var isMore = !IsEmptyLine();
        while (isMore)
        {
            var name = ReadVariable(out var length);
            if (SparqlResults.FaultOf(variables, name, options) is { } expected)
                throw Input.Error(0, expected);
            variables.Add(name);
            Input.Advance(length);
            isMore = PassSeparator();
        }

        if (variables.Count == 0)
            PassLineEnd();
        return new SolutionsResult(variables, new Once(ReadSolutions(variables.Count)));
    }

    /// <summary>The separator of fields.</summary>
    private protected abstract byte Separator { get; }

    /// <summary>The variable that is ahead, and how many bytes it takes.</summary>
    private protected abstract string ReadVariable(out int length);

    /// <summary>The term that is ahead, and how many bytes it takes; null for no value.</summary>
    private protected abstract Term? ReadTerm(out int length);

    private IEnumerable<IReadOnlyList<Term?>> ReadSolutions(int columns)
    {
        while (!Input.Ahead.IsEmpty || Input.Fill())
        {
            var row = new Term?[columns];
            if (columns == 0)
                PassLineEnd();
            for (var i = 0; i < columns; i++)
            {
                row[i] = ReadTerm(out var length);
                Input.Advance(length);
                if (PassSeparator() != i < columns - 1)
                    throw Input.Error(0, i < columns - 1 ? $"a field for each of the {columns} variables before the end of the line" : $"the end of the line after {columns} fields");
            }

            yield return row;
        }
    }

    private bool IsEmptyLine() => Input.Find("\n"u8, 0) is var end && (end == 0 || (end == 1 && Input.Ahead[0] == (byte)'\r'));

    /// <summary>Passes what follows a field: true for a separator, false for the end of the line or of the text.</summary>
    private bool PassSeparator()
    {
        if ((!Input.Ahead.IsEmpty || Input.Fill()) && Input.Ahead[0] == Separator)
        {
            Input.Advance(1);
            return true;
        }

        PassLineEnd();
        return false;
    }

    private void PassLineEnd()
    {
        while (Input.Ahead.Length < 2 && Input.Fill())
        {
        }

        var length = Input.Ahead.StartsWith("\r\n"u8) ? 2 : Input.Ahead.StartsWith("\n"u8) ? 1 : 0;
        if (length == 0 && !Input.Ahead.IsEmpty)
            throw Input.Error(0, "the end of the field");
        Input.Advance(length);
    }
}
