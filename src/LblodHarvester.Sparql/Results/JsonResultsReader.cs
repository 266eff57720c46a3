using System.Globalization;
using System.Text.Json;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// Reads SPARQL 1.1 Query Results JSON Format, a solution at a time where the variables come before the solutions, as all stores write them.
/// Members that the recommendation does not have are passed over.
/// </summary>
internal sealed class JsonResultsReader
{
    private readonly ResultsReaderOptions _options;
    private readonly ResultsInput _input;
    private readonly JsonBindings _bindings;
    private JsonReaderState _state;

    internal JsonResultsReader(Stream stream, string sourceName, ResultsReaderOptions options)
    {
        _options = options;
        _input = new ResultsInput(stream, sourceName, options);
        _bindings = new JsonBindings(_input, options);
    }

    private delegate bool Step<T>(ref Utf8JsonReader json, out T value);

    internal QueryResult Read()
    {
        _input.PassMark();
        Parse(Token(JsonTokenType.StartObject, "an object"));
        bool? answer = null;
        IReadOnlyList<string>? variables = null;
        List<Term?[]>? held = null;
        while (Parse<string?>(Name) is { } name)
        {
            if (name == "head" && variables is null)
                variables = Parse<IReadOnlyList<string>>(Head);
            else if (name == "boolean" && held is null)
                answer = Parse<bool>(Boolean);
            else if (name == "results" && answer is null && held is null)
            {
                if (!OpenBindings())
                    held = [];
                else if (variables is null)
                    held = ReadHeld();
                else
                    return new SolutionsResult(variables, new Once(ReadSolutions(variables)));
            }
            else
                Parse<bool>(Skip);
        }

        ReadEnd();
        if (answer is { } value)
            return new BooleanResult(value);
        if (variables is null || held is null)
            throw _input.Error(0, held is null ? "\"results\" or \"boolean\" before the end" : "\"head\" before the end, with the variables in \"vars\"");
        return new SolutionsResult(variables, Arrange(held, variables));
    }

    private IEnumerable<IReadOnlyList<Term?>> ReadSolutions(IReadOnlyList<string> variables)
    {
        _bindings.Expect(variables);
        while (Parse<Term?[]?>(_bindings.TryRead) is { } row)
            yield return row;
        CloseBindings();
        while (Parse<string?>(Name) is not null)
            Parse<bool>(Skip);
        ReadEnd();
    }

    // The variables come later: until then, they are those that have a value.
    private List<Term?[]> ReadHeld()
    {
        var rows = new List<Term?[]>();
        var start = _input.Passed;
        while (Parse<Term?[]?>(_bindings.TryRead) is { } row)
        {
            rows.Add(row);
            if (_input.Passed - start > _options.MaxBytesBeforeHead)
            {
                throw _input.Error(0, string.Create(
                    CultureInfo.InvariantCulture, $"\"head\" after at most {_options.MaxBytesBeforeHead} bytes of solutions, which the option MaxBytesBeforeHead sets"));
            }
        }

        CloseBindings();
        return rows;
    }

    private IEnumerable<IReadOnlyList<Term?>> Arrange(List<Term?[]> rows, IReadOnlyList<string> variables)
    {
        var columns = variables.Select(_bindings.IndexOf).ToArray();
        if (_bindings.Variables.Except(variables).FirstOrDefault() is { } unknown)
            throw _input.Error(0, $"the variable {unknown}, which has values, in \"vars\"");
        return [.. rows.Select(row => columns.Select(column => column >= 0 && column < row.Length ? row[column] : null).ToArray())];
    }

    /// <summary>Moves to the first solution; false when there is no <c>bindings</c>.</summary>
    private bool OpenBindings()
    {
        Parse(Token(JsonTokenType.StartObject, "an object"));
        while (Parse<string?>(Name) is { } name)
        {
            if (name == "bindings")
            {
                Parse(Token(JsonTokenType.StartArray, "an array of solutions"));
                return true;
            }

            Parse<bool>(Skip);
        }

        return false;
    }

    private void CloseBindings()
    {
        while (Parse<string?>(Name) is not null)
            Parse<bool>(Skip);
    }

    private void ReadEnd()
    {
        do
        {
            var text = _input.Ahead.IndexOfAnyExcept(" \t\r\n"u8);
            if (text >= 0)
                throw _input.Error(text, "nothing after the result");
            _input.Advance(_input.Ahead.Length);
        }
        while (_input.Fill());
    }

    private T Parse<T>(Step<T> step)
    {
        while (true)
        {
            var json = new Utf8JsonReader(_input.Ahead, _input.IsComplete, _state);
            try
            {
                if (step(ref json, out var value))
                {
                    _input.Advance((int)json.BytesConsumed);
                    _state = json.CurrentState;
                    return value;
                }
            }
            catch (JsonException exception)
            {
                throw Error((int)json.BytesConsumed, exception);
            }
            catch (InvalidOperationException)
            {
                throw _input.Error((int)json.TokenStartIndex, "a string of characters in UTF-8");
            }

            if (_input.IsComplete)
                throw _input.Error(_input.Ahead.Length, "the rest of the result");
            _input.Fill();
        }
    }

    // What is wrong follows the last token that is right, its separator perhaps between them.
    private RdfSyntaxException Error(int offset, JsonException exception)
    {
        var next = _input.Ahead[offset..].IndexOfAnyExcept(" \t\r\n"u8);
        var message = exception.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return _input.Error(next < 0 ? _input.Ahead.Length : offset + next, $"JSON: {(place < 0 ? message : message[..place])}");
    }

    private Step<bool> Token(JsonTokenType type, string expected) => (ref Utf8JsonReader json, out bool value) =>
    {
        value = json.Read();
        return value && json.TokenType != type ? throw _input.Error((int)json.TokenStartIndex, expected) : value;
    };

    // A member's name; null at the end of the object.
    private static bool Name(ref Utf8JsonReader json, out string? value)
    {
        value = null;
        if (!json.Read())
            return false;
        value = json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;
        return true;
    }

    private static bool Skip(ref Utf8JsonReader json, out bool value) => value = json.Read() && json.TrySkip();

    private bool Boolean(ref Utf8JsonReader json, out bool value)
    {
        value = false;
        if (!json.Read())
            return false;
        if (json.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            throw _input.Error((int)json.TokenStartIndex, "true or false");
        value = json.GetBoolean();
        return true;
    }

    private bool Head(ref Utf8JsonReader json, out IReadOnlyList<string> value)
    {
        var variables = new List<string>();
        value = variables;
        if (!json.Read())
            return false;
        if (json.TokenType != JsonTokenType.StartObject)
            throw _input.Error((int)json.TokenStartIndex, "an object");
        while (true)
        {
            if (!json.Read())
                return false;
            if (json.TokenType == JsonTokenType.EndObject)
                return true;
            var isVariables = json.ValueTextEquals("vars"u8);
            if (!json.Read())
                return false;
            if (!(isVariables ? Variables(ref json, variables) : json.TrySkip()))
                return false;
        }
    }

    private bool Variables(ref Utf8JsonReader json, List<string> variables)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw _input.Error((int)json.TokenStartIndex, "an array of variables");
        while (true)
        {
            if (!json.Read())
                return false;
            if (json.TokenType == JsonTokenType.EndArray)
                return true;
            if (json.TokenType != JsonTokenType.String)
                throw _input.Error((int)json.TokenStartIndex, "the name of a variable");
            var name = json.GetString()!;
            if (SparqlResults.FaultOf(variables, name, _options) is { } expected)
                throw _input.Error((int)json.TokenStartIndex, expected);
            variables.Add(name);
        }
    }
}
