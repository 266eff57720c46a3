namespace LblodHarvester.Rdf;

/// <summary>The graphs of TriG: their names, and where they begin and end.</summary>
internal sealed partial class TurtleParser
{
    // [6g] triplesBlock ::= triples ('.' triplesBlock?)?
    private bool TryReadInGraph(char c)
    {
        if (c == '}')
            return ReadEndOfGraph();
        if (Window.AtEnd)
        {
            _isInGraph = false;
            throw Window.Error("'}' to end the graph");
        }

        return TryReadSubject(c);
    }

    private bool ReadEndOfGraph()
    {
        (_isInGraph, _graph) = (false, null);
        return Read(TurtleStep.Statement);
    }

    private bool ReadAfterLabel(char c)
    {
        if (c == '{')
            return TakeGraphName(_subject!);
        _step = TurtleStep.Predicate;
        return true;
    }

    // "GRAPH" labelOrSubject
    // [7g] labelOrSubject ::= iri | BlankNode
    private bool TryReadGraphName(char c)
    {
        if (c == '[')
            return Read(TurtleStep.GraphNameEnd);
        Resource? name = c == '_' ? _terms.TryReadLabelledBlankNode() : _terms.TryReadIri("a graph name or a subject");
        return name is not null && TakeGraphName(name);
    }

    // [162s] ANON ::= '[' WS* ']'
    private bool ReadGraphNameEnd(char c)
    {
        if (c != ']')
            throw Window.Error("']': the name of a graph is an IRI or a blank node, not one with properties");
        Window.Position++;
        return TakeGraphName(_terms.FreshBlankNode());
    }

    private bool TakeGraphName(Resource name)
    {
        _names.Check(Window, Window.Position);
        _graph = name;
        _step = TurtleStep.GraphStart;
        return true;
    }

    // [5g] wrappedGraph ::= '{' triplesBlock? '}'
    private bool ReadGraphStart(char c)
    {
        if (c != '{')
            throw Window.Error("'{' to start the graph");
        _isInGraph = true;
        return Read(TurtleStep.Statement);
    }
}
