using System.Collections;

namespace LblodHarvester.Rdf;

/// <summary>The subjects of <see cref="TripleMatches"/>, one for each triple, in its order. Looping over them takes no memory.</summary>
public readonly struct SubjectMatches : IReadOnlyCollection<Resource>
{
    private readonly TripleMatches _matches;

    internal SubjectMatches(TripleMatches matches) => _matches = matches;

    /// <summary>How many there are.</summary>
    public int Count => _matches.Count;

    /// <summary>Whether there is any.</summary>
    public bool Any() => _matches.Any();

    /// <summary>The subjects one by one.</summary>
    public Enumerator GetEnumerator() => new(_matches.GetEnumerator());

    IEnumerator<Resource> IEnumerable<Resource>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes over the subjects.</summary>
    public struct Enumerator : IEnumerator<Resource>
    {
        private TripleMatches.Enumerator _triples;

        internal Enumerator(TripleMatches.Enumerator triples) => _triples = triples;

        /// <inheritdoc/>
        public readonly Resource Current => _triples.Current.Subject;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        /// <exception cref="InvalidOperationException">A triple was added to the graph since the first step.</exception>
        public bool MoveNext() => _triples.MoveNext();

        /// <inheritdoc/>
        public void Reset() => _triples.Reset();

        /// <inheritdoc/>
        public readonly void Dispose() => _triples.Dispose();
    }
}
