using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Writes single terms as Turtle does, and remembers which prefixes that took.</summary>
internal sealed partial class TurtleTermWriter(PrefixMap prefixes)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The prefixes that were used and their namespaces, in the map's order.</summary>
    internal IEnumerable<KeyValuePair<string, string>> UsedPrefixes => prefixes.Where(pair => _used.Contains(pair.Key));

    /// <summary>Declares prefixes, and leaves an empty line after them.</summary>
    internal static void AppendPrefixes<TSink>(TSink sink, IEnumerable<KeyValuePair<string, string>> declared)
        where TSink : struct, ITextSink
    {
        var isAny = false;
        foreach (var (prefix, name) in declared)
        {
            sink.Append("@prefix ");
            sink.Append(prefix);
            sink.Append(": ");
            NTriplesFormat.AppendIri(sink, name);
            sink.Append(" .\n");
            isAny = true;
        }

        if (isAny)
            sink.Append('\n');
    }

    internal void AppendPredicate<TSink>(TSink sink, Iri predicate)
        where TSink : struct, ITextSink
    {
        if (predicate == Vocab.Rdf.Type)
            sink.Append('a');
        else
            AppendIri(sink, predicate);
    }

    internal void AppendTerm<TSink>(TSink sink, Term term)
        where TSink : struct, ITextSink
    {
        if (term is Iri iri)
            AppendIri(sink, iri);
        else if (term is Literal literal)
            AppendLiteral(sink, literal);
        else
            NTriplesFormat.AppendTerm(sink, term);
    }

    private void AppendIri<TSink>(TSink sink, Iri iri)
        where TSink : struct, ITextSink
    {
        if (!prefixes.TryShorten(iri, out string? prefix, out ReadOnlySpan<char> localName))
        {
            NTriplesFormat.AppendIri(sink, iri.Value);
            return;
        }

        _used.Add(prefix);
        sink.Append(prefix);
        sink.Append(':');
        sink.Append(localName);
    }

    private void AppendLiteral<TSink>(TSink sink, Literal literal)
        where TSink : struct, ITextSink
    {
        if (IsBare(literal))
        {
            sink.Append(literal.Value);
            return;
        }

        AppendQuoted(sink, literal.Value);
        if (literal.Language is not null)
        {
            sink.Append('@');
            sink.Append(literal.Language);
        }
        else if (literal.Datatype != Vocab.Xsd.String)
        {
            sink.Append("^^");
            AppendIri(sink, literal.Datatype);
        }
    }

    private static bool IsBare(Literal literal) =>
        (literal.Datatype == Vocab.Xsd.Boolean && literal.Value is "true" or "false")
        || (literal.Datatype == Vocab.Xsd.Integer && IntegerForm().IsMatch(literal.Value))
        || (literal.Datatype == Vocab.Xsd.Decimal && DecimalForm().IsMatch(literal.Value))
        || (literal.Datatype == Vocab.Xsd.Double && DoubleForm().IsMatch(literal.Value));

    private static void AppendQuoted<TSink>(TSink sink, string value)
        where TSink : struct, ITextSink
    {
        if (value.Contains('\n', StringComparison.Ordinal))
        {
            AppendLong(sink, value);
            return;
        }

        sink.Append('"');
        NTriplesFormat.AppendString(sink, value);
        sink.Append('"');
    }

    // Line feeds and tabs as they are, every third quotation mark in a row and the last of the string escaped.
    private static void AppendLong<TSink>(TSink sink, string value)
        where TSink : struct, ITextSink
    {
        sink.Append("\"\"\"");
        var (start, quotes) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            quotes = value[i] == '"' ? quotes + 1 : 0;
            if (value[i] is not ('\n' or '\t') && !(value[i] == '"' && quotes % 3 != 0 && i < value.Length - 1))
                continue;
            NTriplesFormat.AppendString(sink, value.AsSpan(start, i - start));
            sink.Append(value[i]);
            start = i + 1;
        }

        NTriplesFormat.AppendString(sink, value.AsSpan(start));
        sink.Append("\"\"\"");
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
