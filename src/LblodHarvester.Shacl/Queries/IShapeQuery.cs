using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A query of a shapes graph that was read, ready to be asked. Several threads use it at once, each on data of its own.</summary>
public interface IShapeQuery
{
    /// <summary>The variables that a solution may have, without their marks; of <c>ASK</c> none.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Whether the query names a variable anywhere.</summary>
    bool Names(string variable);

    /// <summary>Asks the query.</summary>
    /// <param name="data">What it is asked of.</param>
    /// <param name="given">The terms that stand for variables in all of the query, by their names without marks (SHACL, appendix A).</param>
    /// <returns>The solutions, found while they are read; of <c>ASK</c> one without variables when it holds, and none when it does not.</returns>
    /// <exception cref="ValidationException">It cannot be answered, or not within its limits; also thrown while the solutions are read.</exception>
    IEnumerable<IReadOnlyDictionary<string, Term>> Solutions(QueriedData data, IReadOnlyDictionary<string, Term> given);
}
