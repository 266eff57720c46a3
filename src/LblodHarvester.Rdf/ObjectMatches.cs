using System.Collections;

namespace LblodHarvester.Rdf;

/// <summary>The objects of <see cref="TripleMatches"/>, one for each triple, in its order. Looping over them takes no memory.</summary>
public readonly struct ObjectMatches : IReadOnlyCollection<Term>
{
    private readonly TripleMatches _matches;

    internal ObjectMatches(TripleMatches matches) => _matches = matches;

    /// <summary>How many there are.</summary>
    public int Count => _matches.Count;

    /// <summary>Whether there is any.</summary>
    public bool Any() => _matches.Any();

    /// <summary>The objects one by one.</summary>
    public Enumerator GetEnumerator() => new(_matches.GetEnumerator());

    IEnumerator<Term> IEnumerable<Term>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes over the objects.</summary>
    public struct Enumerator : IEnumerator<Term>
    {
        private TripleMatches.Enumerator _triples;

        internal Enumerator(TripleMatches.Enumerator triples) => _triples = triples;

        /// <inheritdoc/>
        public readonly Term Current => _triples.Current.Object;

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
