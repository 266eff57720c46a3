using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>The answer to <c>SELECT</c>.</summary>
public sealed class SolutionsResult : QueryResult
{
    /// <summary>Makes the answer.</summary>
    /// <param name="variables">The columns, without their marks.</param>
    /// <param name="solutions">The solutions in order; each has a term for each column, or null where the variable has no value.</param>
    public SolutionsResult(IReadOnlyList<string> variables, IEnumerable<IReadOnlyList<Term?>> solutions)
    {
        Variables = variables;
        Solutions = solutions;
    }

    /// <summary>The columns, without their marks.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>The solutions in order; each has a term for each column, or null where the variable has no value.</summary>
    public IEnumerable<IReadOnlyList<Term?>> Solutions { get; }
}
