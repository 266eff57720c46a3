using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Writes single terms as Turtle does, and remembers which prefixes that took.</summary>
internal sealed partial class TurtleTermWriter(PrefixMap prefixes)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<Iri, string> _iris = [];

    /// <summary>Declares the prefixes that were used, in the map's order, and leaves an empty line after them.</summary>
    internal void WriteUsedPrefixes(TextWriter writer)
    {
        foreach (var (prefix, name) in prefixes.Where(pair => _used.Contains(pair.Key)))
            writer.Write($"@prefix {prefix}: {Iri.Unchecked(name)} .\n");
        if (_used.Count > 0)
            writer.Write('\n');
    }

    internal string Format(Term term) => term switch
    {
        Iri iri => Format(iri),
        BlankNode => term.ToString()!,
        Literal literal => Format(literal),
        _ => throw new ArgumentException($"{term.GetType()} is not a kind of term.", nameof(term)),
    };

    private string Format(Iri iri)
    {
        if (_iris.TryGetValue(iri, out var text))
            return text;
        text = iri.ToString();
        if (prefixes.TryShorten(iri, out var prefix, out var localName))
        {
            _used.Add(prefix);
            text = $"{prefix}:{localName}";
        }

        _iris.Add(iri, text);
        return text;
    }

    private string Format(Literal literal)
    {
        if (IsBare(literal))
            return literal.Value;
        var text = new StringBuilder();
        if (literal.Value.Contains('\n', StringComparison.Ordinal))
            AppendLong(text, literal.Value);
        else
            text.Append('"').AppendString(literal.Value).Append('"');
        if (literal.Language is not null)
            text.Append('@').Append(literal.Language);
        else if (literal.Datatype != Vocab.Xsd.String)
            text.Append("^^").Append(Format(literal.Datatype));
        return text.ToString();
    }

    private static bool IsBare(Literal literal) =>
        (literal.Datatype == Vocab.Xsd.Boolean && literal.Value is "true" or "false")
        || (literal.Datatype == Vocab.Xsd.Integer && IntegerForm().IsMatch(literal.Value))
        || (literal.Datatype == Vocab.Xsd.Decimal && DecimalForm().IsMatch(literal.Value))
        || (literal.Datatype == Vocab.Xsd.Double && DoubleForm().IsMatch(literal.Value));

    // Line feeds and tabs as they are, every third quotation mark in a row and the last of the string escaped.
    private static void AppendLong(StringBuilder text, string value)
    {
        text.Append("\"\"\"");
        var quotes = 0;
        for (var i = 0; i < value.Length; i++)
        {
            quotes = value[i] == '"' ? quotes + 1 : 0;
            if (value[i] is '\n' or '\t' || (value[i] == '"' && quotes % 3 != 0 && i < value.Length - 1))
                text.Append(value[i]);
            else
                text.AppendString(value.AsSpan(i, 1));
        }

        text.Append("\"\"\"");
    }

    // [19] INTEGER
    [GeneratedRegex(@"^[+-]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex IntegerForm();

    // [20] DECIMAL
    [GeneratedRegex(@"^[+-]?[0-9]*\.[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalForm();

    // [21] DOUBLE
    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)[eE][+-]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleForm();
}
