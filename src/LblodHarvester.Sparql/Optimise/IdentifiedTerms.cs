using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>The terms and graphs of a query as the store knows them.</summary>
internal sealed class IdentifiedTerms
{
    private readonly QuadSnapshot _snapshot;
    private readonly QueryTerms _terms;
    private readonly IReadOnlyList<uint>? _named;

    /// <summary>The terms of a query.</summary>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="terms">The terms of the query.</param>
    /// <param name="dataset">The graphs that the query names.</param>
    /// <param name="texts">What its text queries find.</param>
    internal IdentifiedTerms(QuadSnapshot snapshot, QueryTerms terms, DatasetClause dataset, FoundTexts texts)
    {
        Texts = texts;
        _snapshot = snapshot;
        _terms = terms;
        _named = dataset.IsEmpty || dataset.HasAllNamed ? null : [.. dataset.Named.Distinct().Select(IdOf)];
        Default = dataset switch
        {
            { IsEmpty: true } => GraphScope.Default,
            { Default: [var graph] } => new OneGraphScope(IdOf(graph)),
            _ => new MergedScope([.. dataset.Default.Distinct().Select(IdOf)]),
        };
    }

    /// <summary>The default graph.</summary>
    internal GraphScope Default { get; }

    /// <summary>What the text queries find.</summary>
    internal FoundTexts Texts { get; }

    /// <summary>The identifier of a term; of one that the store does not have, one that is the query's own.</summary>
    internal uint IdOf(Term term) => _terms.IdOf(term);

    /// <summary>Where <c>GRAPH</c> with this name is matched.</summary>
    internal GraphScope ScopeOf(PatternTerm name, Scope scope) => name switch
    {
        VariableTerm variable => new VariableScope(scope.SlotOf(variable.Variable), _named),
        ConstantTerm constant => new OneGraphScope(IdOf(constant.Term)),
        _ => throw new NotSupportedException($"{name.GetType().Name} is no name of a graph."),
    };

    /// <summary>Whether it is a named graph of the dataset.</summary>
    internal bool IsNamedGraph(uint graph) => graph != TermId.DefaultGraph && (_named?.Contains(graph) ?? true) && _snapshot.CountOf(graph) > 0;
}
