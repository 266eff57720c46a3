using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Writes Turtle and TriG as people write it.</summary>
internal sealed class TurtleWriter
{
    private const int Indent = 4;
    private const int LongestOnALine = 80;

    private readonly IReadOnlyCollection<Quad> _quads;
    private readonly BlankNodeLayout _layout;
    private readonly TurtleTermWriter _terms;
    private readonly StringBuilder _text = new();
    private Dictionary<Resource, List<Triple>> _bySubject = [];

    internal TurtleWriter(IEnumerable<Quad> quads, PrefixMap prefixes)
    {
        _quads = [.. quads.Distinct()];
        _layout = new BlankNodeLayout(_quads, canBeItem: _ => true);
        _terms = new TurtleTermWriter(prefixes);
    }

    internal void Write(TextWriter writer)
    {
        foreach (var graph in _quads.GroupBy(quad => quad.Graph, quad => quad.ToTriple()).OrderBy(graph => graph.Key is not null))
            AppendGraph(graph.Key, [.. graph]);
        TurtleTermWriter.AppendPrefixes(new TextWriterSink(writer), _terms.UsedPrefixes);
        writer.Write(_text);
    }

    private void AppendGraph(Resource? name, IReadOnlyList<Triple> triples)
    {
        _bySubject = triples.GroupBy(triple => triple.Subject).ToDictionary(group => group.Key, group => group.ToList());
        if (name is not null)
        {
            StartBlock();
            AppendTerm(name);
            _text.Append(" {\n");
        }

        var isFirst = true;
        foreach (var subject in triples.Select(triple => triple.Subject).Distinct().Where(subject => !_layout.IsNested(subject)))
        {
            if (name is null || !isFirst)
                StartBlock();
            isFirst = false;
            AppendSubject(subject, name is null ? 0 : Indent);
        }

        if (name is not null)
            _text.Append("}\n");
    }

    // A blank line before each subject and graph but the first.
    private void StartBlock()
    {
        if (_text.Length > 0)
            _text.Append('\n');
    }

    private void AppendSubject(Resource subject, int indent)
    {
        _text.Append(' ', indent);
        if (subject is BlankNode node && _layout.IsUnreferenced(node))
            _text.Append("[]");
        else
            AppendTerm(subject);
        _text.Append(' ');
        AppendPredicates(_bySubject[subject], indent + Indent);
        _text.Append(" .\n");
    }

    private void AppendPredicates(IEnumerable<Triple> triples, int indent)
    {
        var separator = "";
        foreach (var group in triples.GroupBy(triple => triple.Predicate).OrderBy(group => group.Key, PredicateOrder.Instance))
        {
            _text.Append(separator);
            if (separator.Length > 0)
                _text.Append(' ', indent);
            _terms.AppendPredicate(new StringSink(_text), group.Key);
            AppendObjects([.. group.Select(triple => triple.Object)], indent);
            separator = " ;\n";
        }
    }

    private void AppendObjects(IReadOnlyList<Term> objects, int indent)
    {
        _text.Append(' ');
        if (objects.Count == 1)
            AppendObject(objects[0], indent);
        else if (!TryAppendOnALine(objects, ", "))
            AppendOnLines(objects, ",", indent);
    }

    private void AppendObject(Term term, int indent)
    {
        if (_layout.TryGetList(term, out var items))
            AppendList(items, indent);
        else if (_layout.IsNested(term))
            AppendBracketed((BlankNode)term, indent);
        else
            AppendTerm(term);
    }

    private void AppendBracketed(BlankNode node, int indent)
    {
        if (!_bySubject.TryGetValue(node, out var triples))
        {
            _text.Append("[]");
            return;
        }

        _text.Append("[\n").Append(' ', indent + Indent);
        AppendPredicates(triples, indent + Indent);
        _text.Append('\n').Append(' ', indent).Append(']');
    }

    private void AppendList(IReadOnlyList<Term> items, int indent)
    {
        _text.Append('(');
        if (!TryAppendOnALine(items, " "))
        {
            AppendOnLines(items, "", indent);
            _text.Append('\n').Append(' ', indent);
        }

        _text.Append(')');
    }

    private bool TryAppendOnALine(IReadOnlyList<Term> terms, string separator)
    {
        if (!terms.All(IsShort))
            return false;
        var start = _text.Length;
        for (var i = 0; i < terms.Count && _text.Length - start <= LongestOnALine; i++)
        {
            _text.Append(i == 0 ? "" : separator);
            AppendTerm(terms[i]);
        }

        if (_text.Length - start <= LongestOnALine)
            return true;
        _text.Length = start;
        return false;
    }

    // Each term on a line of its own, below a line that ends in no space.
    private void AppendOnLines(IReadOnlyList<Term> terms, string separator, int indent)
    {
        if (_text[^1] == ' ')
            _text.Length--;
        for (var i = 0; i < terms.Count; i++)
        {
            _text.Append(i == 0 ? "" : separator).Append('\n').Append(' ', indent + Indent);
            AppendObject(terms[i], indent + Indent);
        }
    }

    private void AppendTerm(Term term) => _terms.AppendTerm(new StringSink(_text), term);

    private bool IsShort(Term term) => term switch
    {
        Literal literal => literal.Value.Length <= LongestOnALine && !literal.Value.Contains('\n', StringComparison.Ordinal),
        _ => !_layout.IsNested(term) && term != Vocab.Rdf.Nil,
    };
}
