using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Validate.Queries;

/// <summary>A query of a shapes graph, in our own SPARQL.</summary>
internal sealed class SparqlShapeQuery(PreboundQuery query, QueryOptions options) : IShapeQuery
{
    private static readonly IReadOnlyDictionary<string, Term> Empty = new Dictionary<string, Term>();

    public IReadOnlyList<string> Columns { get; } = query.Columns;

    public bool Names(string variable) => query.Names(variable);

    public IEnumerable<IReadOnlyDictionary<string, Term>> Solutions(QueriedData data, IReadOnlyDictionary<string, Term> given)
    {
        using var solutions = data.As(queried => new SparqlRuns(queried)).Of(query, options).Solutions(given).GetEnumerator();
        while (MoveNext(solutions))
            yield return Columns.Count == 0 ? Empty : Named(solutions.Current);
    }

    private static bool MoveNext(IEnumerator<IReadOnlyList<Term?>> solutions)
    {
        try
        {
            return solutions.MoveNext();
        }
        catch (Exception error) when (error is QueryLimitException or QueryException)
        {
            throw new ValidationException(error.Message, error);
        }
    }

    private Dictionary<string, Term> Named(IReadOnlyList<Term?> solution)
    {
        var named = new Dictionary<string, Term>(Columns.Count);
        for (var i = 0; i < Columns.Count; i++)
        {
            if (solution[i] is { } term)
                named.Add(Columns[i], term);
        }

        return named;
    }
}
