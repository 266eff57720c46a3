using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>
/// The solutions of one endpoint, which is asked when this is opened. A failure that does not matter is one solution that binds nothing (SPARQL 1.1
/// Federated Query, section 2.3).
/// </summary>
internal sealed class ServiceAnswerOperator : Operator
{
    private readonly ServicePlan _plan;
    private readonly uint _endpoint;
    private readonly Execution _execution;
    private readonly string[] _names;
    private readonly RowBinder _binder;
    private readonly List<uint[]> _rows = [];
    private int _next;

    /// <summary>Will ask an endpoint.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="endpoint">The term that names it; <see cref="TermId.None"/> for none.</param>
    /// <param name="execution">The query.</param>
    internal ServiceAnswerOperator(ServicePlan plan, uint endpoint, Execution execution)
    {
        (_plan, _endpoint, _execution) = (plan, endpoint, execution);
        _names = [.. plan.Columns.Keys.Select(variable => variable.Name)];
        _binder = new RowBinder([.. plan.Columns.Values], execution);
    }

    internal override void Close()
    {
        _binder.Unbind();
        LetGo();
    }

    private protected override void Start()
    {
        LetGo();
        try
        {
            _execution.Budget.Wait(Ask);
        }
        catch (Exception failure) when (_plan.Service.IsSilent && failure is ServiceException or QueryException)
        {
            LetGo();
            Add(new uint[_names.Length]);
        }
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (_next < _rows.Count)
        {
            if (_binder.TryBind(_rows[_next++]))
                return true;
        }

        LetGo();
        return false;
    }

    private void Ask(CancellationToken cancellation)
    {
        if (_endpoint == TermId.None)
            throw new QueryException("SERVICE has a variable for the endpoint that nothing beside it binds. Bind it in the same group, with VALUES for example.");
        if (_execution.Terms.TermOf(_endpoint) is not Iri endpoint)
            throw new QueryException($"SERVICE cannot ask {_execution.Terms.TermOf(_endpoint)}: an endpoint is an IRI.");
        var columns = _names.Length == 0 ? "*" : string.Join(' ', _names.Select(name => $"?{name}"));
        var result = _execution.Services.Select(endpoint, $"SELECT {columns} WHERE {_plan.Service.Text}", cancellation);
        var variables = result.Variables.ToList();
        var places = Array.ConvertAll(_names, name => variables.IndexOf(name));
        var nodes = new Dictionary<BlankNode, BlankNode>();
        foreach (var solution in result.Solutions)
        {
            _execution.Budget.Look();
            Add(Array.ConvertAll(places, place => place < 0 || solution[place] is not { } term ? TermId.None : IdOf(term, nodes)));
        }
    }

    // A label means something in its own answer only.
    private uint IdOf(Term term, Dictionary<BlankNode, BlankNode> nodes)
    {
        if (term is not BlankNode node)
            return _execution.Terms.IdOf(term);
        if (!nodes.TryGetValue(node, out var own))
            nodes.Add(node, own = _execution.Context.FreshBlankNode());
        return _execution.Terms.IdOf(own);
    }

    private void Add(uint[] row)
    {
        _execution.Budget.Take(BytesOf(row.Length));
        _rows.Add(row);
    }

    private void LetGo()
    {
        _execution.Budget.GiveBack(_rows.Count * BytesOf(_names.Length));
        _rows.Clear();
        _next = 0;
    }

    // The array itself, and the place in the list.
    private static long BytesOf(int columns) => 32 + columns * sizeof(uint);
}
