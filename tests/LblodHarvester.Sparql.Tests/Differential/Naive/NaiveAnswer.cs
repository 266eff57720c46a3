using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>What a query answers by the definitions.</summary>
internal sealed record NaiveAnswer
{
    /// <summary>Of <c>ASK</c>.</summary>
    internal bool? IsTrue { get; private init; }

    /// <summary>Of <c>CONSTRUCT</c>.</summary>
    internal IReadOnlyList<Triple>? Triples { get; private init; }

    /// <summary>The columns of <c>SELECT</c>.</summary>
    internal IReadOnlyList<Variable> Columns { get; private init; } = [];

    /// <summary>The solutions of <c>SELECT</c> before <c>OFFSET</c> and <c>LIMIT</c>.</summary>
    internal Solutions? Solutions { get; private init; }

    internal long Offset { get; private init; }

    internal long? Limit { get; private init; }

    /// <summary>Whether it is open how often a solution is given.</summary>
    internal bool IsReduced { get; private init; }

    internal bool HasSolutions => IsTrue ?? (Triples?.Count > 0 || Solutions?.Rows.Count > Offset);

    internal static NaiveAnswer Of(AlgebraQuery query, NaiveDataset dataset, TimeProvider time, Peculiarities peculiarities)
    {
        var asked = dataset.Described(query.Dataset, peculiarities);
        var evaluation = new NaiveEvaluation(asked, new EvaluationContext(time) { BaseIri = query.BaseIri }, peculiarities);
        if (query is not SelectQuery select)
        {
            var rows = evaluation.Evaluate(query.Pattern, asked.Default, Mapping.Empty).Rows;
            return query is ConstructQuery construct
                ? new NaiveAnswer { Triples = [.. rows.SelectMany((row, number) => Constructed(construct, row, number)).Distinct()] }
                : new NaiveAnswer { IsTrue = rows.Count > 0 };
        }

        var slice = select.Pattern as Slice;
        var pattern = slice?.Pattern ?? select.Pattern;
        return new NaiveAnswer
        {
            Columns = select.Variables,
            Solutions = evaluation.Evaluate(pattern, asked.Default, Mapping.Empty),
            Offset = slice?.Offset ?? 0,
            Limit = slice?.Limit,
            IsReduced = pattern is Reduced,
        };
    }

    // Section 16.2
    private static IEnumerable<Triple> Constructed(ConstructQuery query, Mapping row, int number)
    {
        foreach (var triple in query.Template)
        {
            if (Value(triple.Subject) is Resource subject && Value(triple.Predicate) is Iri predicate && Value(triple.Object) is { } value)
                yield return new Triple(subject, predicate, value);
        }

        Term? Value(PatternTerm place) => place switch
        {
            ConstantTerm constant => constant.Term,
            VariableTerm { Variable: { IsBlankNode: true } node } => new BlankNode($"made{number}n{node.Name[2..].Replace('.', 'f')}"),
            VariableTerm variable => row[variable.Variable],
            _ => null,
        };
    }
}
