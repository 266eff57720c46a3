using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Updates.</summary>
internal sealed partial class SparqlParser
{
    // [3] UpdateUnit ::= Update
    // [29] Update ::= Prologue ( Update1 ( ';' Update )? )?
    internal UpdateSyntax UpdateUnit()
    {
        var operations = new List<OperationSyntax>();
        do
        {
            Prologue();
            if (IsAtEnd)
                break;
            _limit.Restart();
            operations.Add(Update1());
        }
        while (Take(";"));
        return IsAtEnd
            ? new UpdateSyntax(operations)
            : throw Unexpected("';' or the end of the update", UpdateHints.AfterOperation(_current));
    }

    // [30] Update1 ::= Load | Clear | Drop | Add | Move | Copy | Create | InsertData | DeleteData | DeleteWhere | Modify
    private OperationSyntax Update1()
    {
        if (_current.Kind != TokenKind.Word)
            throw Unexpected("an operation, such as INSERT DATA", UpdateHints.InPlaceOfOperation(_current));
        return _current.Value.ToUpperInvariant() switch
        {
            "LOAD" => new GraphOperationSyntax(Load()),
            "CLEAR" => new GraphOperationSyntax(ClearOrDrop(isDrop: false)),
            "DROP" => new GraphOperationSyntax(ClearOrDrop(isDrop: true)),
            "ADD" => new GraphOperationSyntax(Transfer(TransferKind.Add)),
            "MOVE" => new GraphOperationSyntax(Transfer(TransferKind.Move)),
            "COPY" => new GraphOperationSyntax(Transfer(TransferKind.Copy)),
            "CREATE" => new GraphOperationSyntax(Create()),
            "INSERT" or "DELETE" or "WITH" => Change(),
            _ => throw Unexpected("an operation, such as INSERT DATA", UpdateHints.InPlaceOfOperation(_current)),
        };
    }

    // [31] Load ::= 'LOAD' 'SILENT'? iri ( 'INTO' GraphRef )?
    private Load Load()
    {
        ExpectWord("LOAD");
        var isSilent = TakeWord("SILENT");
        var source = ReadIri();
        return new Load(source, TakeWord("INTO") ? GraphRef() : null, isSilent);
    }

    // [32] Clear ::= 'CLEAR' 'SILENT'? GraphRefAll
    // [33] Drop ::= 'DROP' 'SILENT'? GraphRefAll
    private Clear ClearOrDrop(bool isDrop)
    {
        Advance();
        var isSilent = TakeWord("SILENT");
        return new Clear(GraphRefAll(), isDrop, isSilent);
    }

    // [34] Create ::= 'CREATE' 'SILENT'? GraphRef
    private Create Create()
    {
        ExpectWord("CREATE");
        var isSilent = TakeWord("SILENT");
        return new Create(GraphRef(), isSilent);
    }

    // [35] Add ::= 'ADD' 'SILENT'? GraphOrDefault 'TO' GraphOrDefault
    // [36] Move ::= 'MOVE' 'SILENT'? GraphOrDefault 'TO' GraphOrDefault
    // [37] Copy ::= 'COPY' 'SILENT'? GraphOrDefault 'TO' GraphOrDefault
    private Transfer Transfer(TransferKind kind)
    {
        Advance();
        var isSilent = TakeWord("SILENT");
        var source = GraphOrDefault();
        ExpectWord("TO");
        return new Transfer(kind, source, GraphOrDefault(), isSilent);
    }

    // [45] GraphOrDefault ::= 'DEFAULT' | 'GRAPH'? iri
    private Iri? GraphOrDefault()
    {
        if (TakeWord("DEFAULT"))
            return null;
        TakeWord("GRAPH");
        return ReadIri("DEFAULT or the IRI of a graph");
    }

    // [46] GraphRef ::= 'GRAPH' iri
    private Iri GraphRef()
    {
        ExpectWord("GRAPH", "Before the IRI of a graph stands GRAPH.");
        return ReadIri("the IRI of a graph");
    }

    // [47] GraphRefAll ::= GraphRef | 'DEFAULT' | 'NAMED' | 'ALL'
    private GraphTarget GraphRefAll()
    {
        if (TakeWord("DEFAULT"))
            return new GraphTarget(GraphTargetKind.Default);
        if (TakeWord("NAMED"))
            return new GraphTarget(GraphTargetKind.Named);
        if (TakeWord("ALL"))
            return new GraphTarget(GraphTargetKind.All);
        return _current.IsWord("GRAPH")
            ? new GraphTarget(GraphTargetKind.Graph, GraphRef())
            : throw Unexpected("GRAPH and an IRI, DEFAULT, NAMED or ALL", IsIri ? "Before the IRI of a graph stands GRAPH." : null);
    }

    // [38] InsertData ::= 'INSERT DATA' QuadData
    // [39] DeleteData ::= 'DELETE DATA' QuadData
    // [40] DeleteWhere ::= 'DELETE WHERE' QuadPattern
    // [41] Modify ::= ( 'WITH' iri )? ( DeleteClause InsertClause? | InsertClause ) UsingClause* 'WHERE' GroupGraphPattern
    private OperationSyntax Change()
    {
        if (TakeWord("WITH"))
            return Modify(ReadIri("the IRI of a graph"));
        if (!TakeWord("DELETE"))
        {
            ExpectWord("INSERT");
            return TakeWord("DATA") ? Data(isDelete: false) : InsertClause(null, []);
        }

        if (TakeWord("DATA"))
            return Data(isDelete: true);
        return TakeWord("WHERE") ? DeleteWhere() : DeleteClause(null);
    }

    private DataSyntax Data(bool isDelete)
    {
        _blankNodes.BeginBlock();
        return new DataSyntax(Quads(isDelete ? TriplesPlace.DeletedData : TriplesPlace.InsertedData), isDelete);
    }

    private DeleteWhereSyntax DeleteWhere() => new(Quads(TriplesPlace.DeleteTemplate));

    private ModifySyntax Modify(Iri with)
    {
        if (TakeWord("DELETE"))
            return DeleteClause(with);
        ExpectWord("INSERT", "After WITH and its graph stands DELETE { … } or INSERT { … }.");
        return InsertClause(with, []);
    }

    // [42] DeleteClause ::= 'DELETE' QuadPattern
    private ModifySyntax DeleteClause(Iri? with)
    {
        var delete = QuadTemplate(TriplesPlace.DeleteTemplate);
        return TakeWord("INSERT") ? InsertClause(with, delete) : Where(with, delete, []);
    }

    // [43] InsertClause ::= 'INSERT' QuadPattern
    private ModifySyntax InsertClause(Iri? with, List<QuadsSyntax> delete) => Where(with, delete, QuadTemplate(TriplesPlace.Template));

    // [44] UsingClause ::= 'USING' ( iri | 'NAMED' iri )
    private ModifySyntax Where(Iri? with, List<QuadsSyntax> delete, List<QuadsSyntax> insert)
    {
        var dataset = GraphClauses("USING");
        ExpectWord("WHERE", UpdateHints.InPlaceOfWhere(_current));
        return new ModifySyntax(with, delete, insert, dataset, GroupGraphPattern(), _prologue.BaseIri);
    }

    private List<QuadsSyntax> QuadTemplate(TriplesPlace place)
    {
        _blankNodes.BeginTemplate();
        var quads = Quads(place);
        _blankNodes.EndTemplate();
        return quads;
    }

    // [48] QuadPattern ::= '{' Quads '}'
    // [49] QuadData ::= '{' Quads '}'
    // [50] Quads ::= TriplesTemplate? ( QuadsNotTriples '.'? TriplesTemplate? )*
    private List<QuadsSyntax> Quads(TriplesPlace place)
    {
        (_scope, _place) = (new VariableScope(), place);
        var open = _current;
        Expect("{");
        var quads = new List<QuadsSyntax>();
        while (true)
        {
            if (IsTriplesStart)
                quads.Add(new QuadsSyntax(null, TriplesBlock()));
            if (!TakeWord("GRAPH"))
                break;
            quads.Add(QuadsNotTriples());
            Take(".");
        }

        Expect("}", GroupHints.InPlaceOfEnd(_current, _previous) ?? UpdateHints.InPlaceOfQuads(_current) ?? $"It closes the '{{' at {PlaceOf(open)}.");
        return quads;
    }

    // [51] QuadsNotTriples ::= 'GRAPH' VarOrIri '{' TriplesTemplate? '}'
    private QuadsSyntax QuadsNotTriples()
    {
        if (_current.Kind == TokenKind.Variable && _place.VariableBar is { } reason)
            throw Unexpected("no variable here", reason);
        var graph = VarOrIri();
        return new QuadsSyntax(graph, TriplesTemplate("Here GRAPH holds triples alone."));
    }
}
