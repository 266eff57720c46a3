using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Carries out an update, operation by operation (SPARQL 1.1 Update, section 3). What the writer was told counts only if all went well.</summary>
internal sealed class UpdateEvaluation
{
    private readonly SnapshotWriter _writer;
    private readonly QueryOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<BlankNode, BlankNode> _blankNodes = [];

    internal UpdateEvaluation(SnapshotWriter writer, QueryOptions options, CancellationToken cancellation) =>
        (_writer, _options, _cancellation) = (writer, options, cancellation);

    /// <summary>Carries out all operations.</summary>
    /// <exception cref="QueryException">One failed.</exception>
    internal void Run(AlgebraUpdate update)
    {
        foreach (var operation in update.Operations)
        {
            _cancellation.ThrowIfCancellationRequested();
            Run(operation);
            _writer.Apply();
        }
    }

    private void Run(UpdateOperation operation)
    {
        switch (operation)
        {
            case InsertData insert:
                foreach (var quad in insert.Quads)
                    _writer.Insert(Targeted(WithNewNodes(quad)));
                break;
            case DeleteData delete:
                foreach (var quad in delete.Quads)
                    Delete(Targeted(quad));
                break;
            case Modify modify:
                Modify(modify);
                break;
            case Load load:
                Silently(load.IsSilent, () => LoadDocument(load));
                break;
            case Clear clear:
                Silently(clear.IsSilent, () => ClearGraphs(clear));
                break;
            case Create create:
                Silently(create.IsSilent, () => CreateGraph(create));
                break;
            case Transfer transfer:
                Silently(transfer.IsSilent, () => TransferGraph(transfer));
                break;
            default:
                throw new NotSupportedException($"{operation.GetType().Name} is not known.");
        }
    }

    private static void Silently(bool isSilent, Action operation)
    {
        try
        {
            operation();
        }
        catch (QueryException) when (isSilent)
        {
            // SILENT says that a failure counts as success (SPARQL 1.1 Update, section 3.2); each of these fails before it changes anything.
            return;
        }
    }

    private Quad Targeted(Quad quad) => quad.Graph is null ? quad with { Graph = _options.UpdatedGraph } : quad;

    private Quad WithNewNodes(Quad quad) => quad with { Subject = (Resource)New(quad.Subject), Object = New(quad.Object) };

    private Term New(Term term)
    {
        if (term is not BlankNode node)
            return term;
        if (!_blankNodes.TryGetValue(node, out var made))
            _blankNodes.Add(node, made = new BlankNode($"u{Guid.NewGuid():N}"));
        return made;
    }

    private void Delete(Quad quad)
    {
        var terms = _writer.Snapshot.Terms;
        var ids = new QuadIds(terms.Find(quad.Subject), terms.Find(quad.Predicate), terms.Find(quad.Object), GraphId(quad.Graph));
        if (ids.Subject != 0 && ids.Predicate != 0 && ids.Object != 0 && ids.Graph != 0)
            _writer.Delete(ids);
    }

    private uint GraphId(Resource? graph) => graph is null ? TermId.DefaultGraph : _writer.Snapshot.Terms.Find(graph);

    // All solutions are found before the first quad is changed.
    private void Modify(Modify modify)
    {
        var prepared = new QueryEvaluation(_writer.Snapshot, _options, _cancellation).Prepare(modify.Pattern, modify.Dataset, modify.BaseIri, 0);
        var deleted = Templates(modify.Delete, prepared);
        var inserted = Templates(modify.Insert, prepared);
        var toDelete = new List<Quad>();
        var toInsert = new List<Quad>();
        foreach (var execution in prepared.Solutions())
        {
            execution.Budget.GiveRow();
            Instantiate(deleted, execution, toDelete);
            inserted.Template.Next();
            Instantiate(inserted, execution, toInsert);
        }

        toDelete.ForEach(Delete);
        toInsert.ForEach(_writer.Insert);
    }

    private static (TemplateInstance Template, PlanTerm?[] Graphs) Templates(IReadOnlyList<QuadPattern> quads, PreparedQuery prepared)
    {
        var template = new TemplateInstance(quads.Select(quad => quad.Triple), prepared);
        return (template, [.. quads.Select(quad => quad.Graph is null ? (PlanTerm?)null : template.Term(quad.Graph))]);
    }

    private void Instantiate((TemplateInstance Template, PlanTerm?[] Graphs) quads, Execution execution, List<Quad> instances)
    {
        var terms = execution.Terms;
        foreach (var (triple, place) in quads.Template.Triples().Zip(quads.Graphs))
        {
            var graph = place is { } term ? quads.Template.Value(term) : TermId.DefaultGraph;
            if (triple is not { } made || graph == TermId.None || (place is not null && !terms.IsIri(graph)))
                continue;
            instances.Add(new Quad(
                (Resource)terms.TermOf(made.Subject),
                (Iri)terms.TermOf(made.Predicate),
                terms.TermOf(made.Object),
                place is null ? _options.UpdatedGraph : (Iri)terms.TermOf(graph)));
        }
    }

    private void LoadDocument(Load load)
    {
        if (_options.Documents is not { } documents)
            throw new QueryException($"LOAD {load.Source} is refused: this store reads no documents by their address. Use lblod load.");
        foreach (var quad in documents(load.Source, _cancellation).ToList())
            _writer.Insert(Targeted(WithNewNodes(quad with { Graph = load.Graph })));
    }

    private void ClearGraphs(Clear clear)
    {
        var (kind, graph) = clear.Target;
        if (kind == GraphTargetKind.Graph && clear.IsDrop && !Exists(graph))
            throw new QueryException($"DROP GRAPH {graph} fails: there is no such graph. Say DROP SILENT where that does not matter.");
        foreach (var id in kind == GraphTargetKind.Graph ? [GraphId(graph)] : Targets(kind).ToList())
            _writer.DeleteGraph(id);
    }

    private IEnumerable<uint> Targets(GraphTargetKind kind) => _writer.Snapshot.Graphs().Where(graph => kind switch
    {
        GraphTargetKind.All => true,
        GraphTargetKind.Default => graph == GraphId(_options.UpdatedGraph),
        _ => graph != GraphId(_options.UpdatedGraph),
    });

    private void CreateGraph(Create create)
    {
        if (Exists(create.Graph))
            throw new QueryException($"CREATE GRAPH {create.Graph} fails: the graph is there. Say CREATE SILENT where that does not matter.");
    }

    private void TransferGraph(Transfer transfer)
    {
        var (source, destination) = (transfer.Source ?? _options.UpdatedGraph, transfer.Destination ?? _options.UpdatedGraph);
        if (source == destination)
            return;
        if (source is not null && transfer.Source is not null && !Exists(source))
            throw new QueryException($"{transfer.Kind.ToString().ToUpperInvariant()} from {source} fails: there is no such graph.");
        var triples = _writer.Snapshot.TriplesOf(GraphId(source)).ToList();
        var target = destination is null ? TermId.DefaultGraph : _writer.Intern(destination);
        if (transfer.Kind != TransferKind.Add)
            _writer.DeleteGraph(target);
        if (transfer.Kind == TransferKind.Move)
            _writer.DeleteGraph(GraphId(source));
        foreach (var triple in triples)
            _writer.Insert(triple with { Graph = target });
    }

    private bool Exists(Iri? graph) => GraphId(graph) is var id and not 0 && _writer.Snapshot.CountOf(id) > 0;
}
