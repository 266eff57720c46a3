namespace LblodHarvester.Rdf;

/// <summary>
/// Writes Turtle and TriG of any size: quads as they come, those of the same graph, subject and predicate together where they follow each
/// other, all prefixes declared before they are needed, blank nodes and lists by label. Holds no more than one quad.
/// </summary>
internal sealed class TurtleStreamWriter<TSink>(TSink sink, PrefixMap prefixes)
    where TSink : struct, ITextSink
{
    private const int Indent = 4;

    private readonly TurtleTermWriter _terms = new(prefixes);
    private readonly string _indents = new(' ', 3 * Indent);
    private Quad? _last;

    internal void Write(IEnumerable<Quad> quads)
    {
        TurtleTermWriter.AppendPrefixes(sink, prefixes);
        foreach (var quad in quads)
        {
            Append(quad);
            _last = quad;
        }

        if (_last is not null)
            sink.Append(" .\n");
        if (_last?.Graph is not null)
            sink.Append("}\n");
    }

    private void Append(Quad quad)
    {
        var (subject, predicate, @object, graph) = quad;
        if (_last is null || _last.Graph != graph)
        {
            EndGraph();
            StartGraph(graph);
            AppendSubject(quad);
        }
        else if (_last.Subject != subject)
        {
            sink.Append(" .\n\n");
            AppendSubject(quad);
        }
        else if (_last.Predicate != predicate)
        {
            sink.Append(" ;\n");
            AppendIndent(quad, 1);
            AppendPredicate(predicate);
        }
        else
        {
            sink.Append(",\n");
            AppendIndent(quad, 2);
        }

        _terms.AppendTerm(sink, @object);
    }

    private void EndGraph()
    {
        if (_last is not null)
            sink.Append(_last.Graph is null ? " .\n\n" : " .\n}\n\n");
    }

    private void StartGraph(Resource? name)
    {
        if (name is null)
            return;
        _terms.AppendTerm(sink, name);
        sink.Append(" {\n");
    }

    private void AppendSubject(Quad quad)
    {
        AppendIndent(quad, 0);
        _terms.AppendTerm(sink, quad.Subject);
        sink.Append(' ');
        AppendPredicate(quad.Predicate);
    }

    private void AppendPredicate(Iri predicate)
    {
        _terms.AppendPredicate(sink, predicate);
        sink.Append(' ');
    }

    private void AppendIndent(Quad quad, int level) => sink.Append(_indents.AsSpan(0, Indent * (quad.Graph is null ? level : level + 1)));
}
