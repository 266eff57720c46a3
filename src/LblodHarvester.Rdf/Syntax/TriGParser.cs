namespace LblodHarvester.Rdf;

/// <summary>Reads TriG. Production numbers are those of RDF 1.1 TriG.</summary>
internal sealed class TriGParser(SourceCursor cursor, Iri? baseIri, GraphNames names, Action<RdfSyntaxException>? onError)
    : TurtleParser(cursor, baseIri, onError)
{
    private protected override bool HasGraphs => true;

    // [2g] block ::= triplesOrGraph | wrappedGraph | triples2 | "GRAPH" labelOrSubject wrappedGraph
    private protected override void ReadBlock()
    {
        if (Cursor.Current == '{')
            ReadWrappedGraph(null);
        else if (Terms.TryReadKeyword("GRAPH", StringComparison.OrdinalIgnoreCase))
            ReadGraphAfterKeyword();
        else if (Cursor.Current == '(')
            base.ReadBlock(); // [4g] triples2 ::= collection predicateObjectList '.'
        else
            ReadTriplesOrGraph();
    }

    private void ReadGraphAfterKeyword()
    {
        Cursor.SkipWhitespaceAndComments();
        var at = Cursor.Position;
        var label = ReadLabelOrSubject(out var isLabel);
        if (!isLabel)
            throw Cursor.Error(at, "a graph name: an IRI or a blank node");
        Cursor.SkipWhitespaceAndComments();
        if (Cursor.Current != '{')
            throw Cursor.Error("'{' to start the graph");
        names.Check(Cursor, at);
        ReadWrappedGraph(label);
    }

    // [3g] triplesOrGraph ::= labelOrSubject (wrappedGraph | predicateObjectList '.')
    // [4g] triples2 ::= blankNodePropertyList predicateObjectList? '.'
    private void ReadTriplesOrGraph()
    {
        var at = Cursor.Position;
        var subject = ReadLabelOrSubject(out var isLabel);
        Cursor.SkipWhitespaceAndComments();
        if (isLabel && Cursor.Current == '{')
        {
            names.Check(Cursor, at);
            ReadWrappedGraph(subject);
            return;
        }

        if (isLabel || Cursor.Current != '.')
            ReadPredicateObjectList(subject);
        ReadDot("';', ',' or '.'");
    }

    // [7g] labelOrSubject ::= iri | BlankNode
    private Resource ReadLabelOrSubject(out bool isLabel)
    {
        isLabel = true;
        return Cursor.Current switch
        {
            '[' => ReadBracketed(out isLabel),
            '_' => Terms.ReadLabelledBlankNode(),
            _ => Terms.ReadIri("a graph name or a subject"),
        };
    }

    // [5g] wrappedGraph ::= '{' triplesBlock? '}'
    // [6g] triplesBlock ::= triples ('.' triplesBlock?)?
    private void ReadWrappedGraph(Resource? name)
    {
        CurrentGraph = name;
        Cursor.Position++;
        Cursor.SkipWhitespaceAndComments();
        while (Cursor.Current != '}')
        {
            if (Cursor.AtEnd)
                throw Cursor.Error("'}' to end the graph");
            ReadStatementInGraph(ReadTriplesOfBlock);
            Cursor.SkipWhitespaceAndComments();
        }

        Cursor.Position++;
        CurrentGraph = null;
    }

    private void ReadTriplesOfBlock()
    {
        ReadTriples();
        Cursor.SkipWhitespaceAndComments();
        var isDot = Cursor.TryRead('.');
        Cursor.SkipWhitespaceAndComments();
        if (!isDot && Cursor.Current != '}')
            throw Cursor.Error("'.' or '}'");
    }
}
