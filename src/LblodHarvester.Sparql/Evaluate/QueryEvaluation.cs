using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;
using LblodHarvester.Sparql.Optimise;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Carries out one query on one snapshot.</summary>
internal sealed class QueryEvaluation
{
    private readonly QuadSnapshot _snapshot;
    private readonly QueryOptions _options;
    private readonly CancellationToken _cancellation;

    internal QueryEvaluation(QuadSnapshot snapshot, QueryOptions options, CancellationToken cancellation) =>
        (_snapshot, _options, _cancellation) = (snapshot, options, cancellation);

    /// <summary>The answer.</summary>
    internal QueryResult Run(AlgebraQuery query)
    {
        var extra = query is DescribeQuery ? 2 : 0;
        var prepared = Prepare(query, extra);
        return query switch
        {
            SelectQuery select => new SolutionsResult(
                [.. select.Variables.Select(variable => variable.Name)], Solutions(prepared, select.Variables)),
            AskQuery => new BooleanResult(prepared.Solutions().Any()),
            ConstructQuery construct => new TriplesResult(new ConstructedTriples(construct.Template, prepared).Read()),
            DescribeQuery describe => new TriplesResult(new DescribedTriples(describe.Terms, prepared).Read()),
            _ => throw new NotSupportedException($"{query.GetType().Name} is not known."),
        };
    }

    /// <summary>The plan, in words.</summary>
    internal string Explain(AlgebraQuery query, bool isCarriedOut)
    {
        var prepared = Prepare(query, 0);
        if (isCarriedOut)
        {
            foreach (var _ in prepared.Solutions())
            {
                if (query is AskQuery)
                    break;
            }
        }

        return new PlanText(prepared, isCarriedOut).Write();
    }

    /// <summary>Plans a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="extraSlots">How many slots more are needed.</param>
    internal PreparedQuery Prepare(AlgebraQuery query, int extraSlots) =>
        Prepare(GivenVariables.PatternOf(query, _options.Bindings.Keys), query.Dataset, query.BaseIri, extraSlots);

    /// <summary>Plans a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="dataset">What the query says of its dataset.</param>
    /// <param name="baseIri">What <c>IRI()</c> resolves against.</param>
    /// <param name="extraSlots">How many slots more are needed.</param>
    internal PreparedQuery Prepare(GraphPattern pattern, DatasetClause dataset, Iri? baseIri, int extraSlots)
    {
        var terms = new QueryTerms(_snapshot.Terms);
        var asked = _options.Dataset is { } named ? new DatasetClause(named.Default, named.Named) : dataset;
        var budget = new QueryBudget(_options.Limits, _options.Time, _cancellation);
        var identified = new IdentifiedTerms(_snapshot, terms, asked, new FoundTexts(_snapshot, budget));
        var slots = new Slots();
        var scope = new Scope(slots);
        var bindings = _options.Bindings.ToDictionary(pair => scope.SlotOf(new Variable(pair.Key)), pair => terms.IdOf(pair.Value));
        var parameters = SlotSet.Of(bindings.Keys);
        var place = new Place(scope, identified.Default, parameters);
        var plan = new Planner(identified, new Estimates(_snapshot)).Plan(pattern, place, Bindings.None.With(parameters, parameters));
        for (var i = 0; i < extraSlots; i++)
            scope.Fresh();
        var context = new EvaluationContext(_options.Time) { BaseIri = baseIri };
        var execution = new Execution(
            _snapshot, terms, slots.Count, context, budget, _options.Services ?? NoServices.Instance);
        foreach (var (slot, id) in bindings)
            execution.Slots[slot] = id;
        var factory = new OperatorFactory(execution);
        return new PreparedQuery(plan, factory.Make(plan), execution, scope, slots, factory, identified.Default);
    }

    private static IEnumerable<IReadOnlyList<Term?>> Solutions(PreparedQuery prepared, IReadOnlyList<Variable> variables)
    {
        var columns = variables.Select(prepared.Scope.SlotOf).ToArray();
        foreach (var execution in prepared.Solutions())
        {
            execution.Budget.GiveRow();
            yield return Array.ConvertAll(columns, slot => execution[slot]);
        }
    }
}
