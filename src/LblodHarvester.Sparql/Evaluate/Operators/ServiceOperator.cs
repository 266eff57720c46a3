using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions of another endpoint. A failure that does not matter is one solution that binds nothing.</summary>
internal sealed class ServiceOperator : Operator
{
    private readonly ServicePlan _plan;
    private readonly Execution _execution;
    private readonly string[] _names;
    private readonly RowBinder _binder;
    private readonly List<uint[]> _rows = [];
    private int _next;

    internal ServiceOperator(ServicePlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        _names = [.. plan.Columns.Keys.Where(variable => !variable.IsBlankNode).Select(variable => variable.Name)];
        _binder = new RowBinder([.. plan.Columns.Where(column => !column.Key.IsBlankNode).Select(column => column.Value)], execution);
    }

    internal override void Close()
    {
        _binder.Unbind();
        _next = _rows.Count;
    }

    private protected override void Start()
    {
        _rows.Clear();
        _next = 0;
        try
        {
            Ask();
        }
        catch (ServiceException) when (_plan.Service.IsSilent)
        {
            _rows.Clear();
            _rows.Add(new uint[_names.Length]);
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

        return false;
    }

    private void Ask()
    {
        var id = _plan.Endpoint.ValueIn(_execution.Slots);
        if (id == TermId.None)
            throw new ServiceException("SERVICE has a variable for the endpoint that nothing before it binds. Bind it with VALUES or BIND.");
        if (_execution.Terms.TermOf(id) is not Iri endpoint)
            throw new ServiceException($"SERVICE cannot ask {_execution.Terms.TermOf(id)}: an endpoint is an IRI.");
        var columns = _names.Length == 0 ? "*" : string.Join(' ', _names.Select(name => $"?{name}"));
        var result = _execution.Services.Select(endpoint, $"SELECT {columns} WHERE {_plan.Service.Text}", _execution.Budget.Cancellation);
        var places = _names.Select(name => result.Variables.ToList().IndexOf(name)).ToArray();
        foreach (var solution in result.Solutions)
        {
            _execution.Budget.Look();
            _execution.Budget.Take(_names.Length * sizeof(uint));
            _rows.Add([.. places.Select(place => place < 0 || solution[place] is not { } term ? TermId.None : _execution.Terms.IdOf(term))]);
        }
    }
}
