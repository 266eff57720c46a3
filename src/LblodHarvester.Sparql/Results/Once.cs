using System.Collections;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>Solutions that are read from a stream, and that a second taking would not find any more.</summary>
internal sealed class Once(IEnumerable<IReadOnlyList<Term?>> solutions) : IEnumerable<IReadOnlyList<Term?>>
{
    private bool _isTaken;

    /// <exception cref="InvalidOperationException">They were taken before.</exception>
    public IEnumerator<IReadOnlyList<Term?>> GetEnumerator()
    {
        if (_isTaken)
            throw new InvalidOperationException("Solutions that come from a stream can be taken once.");
        _isTaken = true;
        return solutions.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
