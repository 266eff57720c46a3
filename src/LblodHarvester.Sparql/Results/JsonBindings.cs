using System.Text;
using System.Text.Json;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// Reads the members of <c>bindings</c>. A literal may be of the type <c>typed-literal</c>, as the note that came before the recommendation
/// had it and as Virtuoso still says.
/// </summary>
internal sealed class JsonBindings(ResultsInput input, ResultsReaderOptions options)
{
    private readonly List<string> _variables = [];
    private readonly List<byte[]> _names = [];
    private readonly ResultsTerms _terms = new();
    private bool _isClosed;

    /// <summary>The variables that there may be; or those that were met.</summary>
    internal IReadOnlyList<string> Variables => _variables;

    /// <summary>From here on only these variables may come.</summary>
    internal void Expect(IReadOnlyList<string> variables)
    {
        foreach (var variable in variables)
            Add(variable);
        _isClosed = true;
    }

    /// <summary>The column of a variable; -1 when there is none.</summary>
    internal int IndexOf(string variable) => _variables.IndexOf(variable);

    /// <summary>Reads a solution, or the end of them (null); false when more of the text is needed.</summary>
    internal bool TryRead(ref Utf8JsonReader json, out Term?[]? row)
    {
        row = null;
        if (!json.Read())
            return false;
        if (json.TokenType == JsonTokenType.EndArray)
            return true;
        if (json.TokenType != JsonTokenType.StartObject)
            throw input.Error((int)json.TokenStartIndex, "an object with the values of a solution");
        row = new Term?[_variables.Count];
        for (var expected = 0; ; expected++)
        {
            if (!json.Read())
                return false;
            if (json.TokenType == JsonTokenType.EndObject)
                return true;
            expected = Column(ref json, expected, ref row);
            if (row[expected] is not null)
                throw input.Error((int)json.TokenStartIndex, "a variable once in a solution");
            if (!TryReadTerm(ref json, out row[expected]))
                return false;
        }
    }

    // Solutions mostly have their variables in the order of the columns.
    private int Column(ref Utf8JsonReader json, int expected, ref Term?[] row)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            var column = (expected + i) % _names.Count;
            if (json.ValueTextEquals(_names[column]))
                return column;
        }

        if (_isClosed)
            throw input.Error((int)json.TokenStartIndex, "one of the variables of \"vars\"");
        var name = json.GetString()!;
        if (SparqlResults.FaultOf(_variables, name, options) is { } fault)
            throw input.Error((int)json.TokenStartIndex, fault);
        Add(name);
        Array.Resize(ref row, _names.Count);
        return _names.Count - 1;
    }

    private void Add(string variable)
    {
        _variables.Add(variable);
        _names.Add(Encoding.UTF8.GetBytes(variable));
    }

    private bool TryReadTerm(ref Utf8JsonReader json, out Term? term)
    {
        (term, string? type, string? value, string? datatype, string? language) = (null, null, null, null, null);
        if (!json.Read())
            return false;
        var start = (int)json.TokenStartIndex;
        if (json.TokenType != JsonTokenType.StartObject)
            throw input.Error(start, "an object with a \"type\" and a \"value\"");
        while (true)
        {
            if (!json.Read())
                return false;
            if (json.TokenType == JsonTokenType.EndObject)
                break;
            var isRead = json.ValueTextEquals("type"u8) ? TryReadText(ref json, ref type)
                : json.ValueTextEquals("value"u8) ? TryReadText(ref json, ref value)
                : json.ValueTextEquals("datatype"u8) ? TryReadText(ref json, ref datatype)
                : json.ValueTextEquals("xml:lang"u8) ? TryReadText(ref json, ref language)
                : json.Read() && json.TrySkip();
            if (!isRead)
                return false;
        }

        term = ToTerm(start, type, value, datatype, language);
        return true;
    }

    // Section 3.2.2.
    private Term ToTerm(int start, string? type, string? value, string? datatype, string? language)
    {
        if (value is null)
            throw input.Error(start, "an object with a \"type\" and a \"value\"");
        try
        {
            return type switch
            {
                "uri" => Iri.Unchecked(value),
                "literal" or "typed-literal" => _terms.Literal(value, datatype, language),
                "bnode" => ResultsTerms.BlankNode(value),
                _ => throw input.Error(start, "a term of the type uri, literal or bnode"),
            };
        }
        catch (FormatException exception)
        {
            throw input.Error(start, $"a term of RDF: {exception.Message}");
        }
    }

    private bool TryReadText(ref Utf8JsonReader json, ref string? text)
    {
        if (!json.Read())
            return false;
        if (json.TokenType != JsonTokenType.String)
            throw input.Error((int)json.TokenStartIndex, "a string");
        text = KnownType(ref json) ?? json.GetString();
        return true;
    }

    // The most frequent texts of a result are its types.
    private static string? KnownType(ref Utf8JsonReader json) =>
        json.ValueTextEquals("uri"u8) ? "uri" : json.ValueTextEquals("literal"u8) ? "literal" : null;
}
