using System.Collections;

namespace LblodHarvester.Rdf;

/// <summary>
/// The triples of a graph that match a pattern at the time of the lookup, in the order in which they were added. Looping over them takes no
/// memory. A triple that is added to the graph meanwhile ends the loop with an <see cref="InvalidOperationException"/>.
/// </summary>
public readonly struct TripleMatches : IReadOnlyCollection<Triple>
{
    private readonly Graph _graph;
    private readonly TripleChain _chain;
    private readonly Resource? _subject;
    private readonly Term? _object;

    // A chain without links is all triples from its first on.
    internal TripleMatches(Graph graph, TripleChain chain, Resource? subject = null, Term? @object = null)
    {
        _graph = graph;
        _chain = chain;
        _subject = subject;
        _object = @object;
    }

    /// <summary>How many there are. Only those between a subject and an object have to be counted.</summary>
    public int Count
    {
        get
        {
            if (_subject is null && _object is null)
                return _chain.Count;
            var count = 0;
            using var matches = GetEnumerator();
            while (matches.MoveNext())
                count++;
            return count;
        }
    }

    /// <summary>Whether there is any.</summary>
    public bool Any()
    {
        using var matches = GetEnumerator();
        return matches.MoveNext();
    }

    /// <summary>The triples one by one.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Triple> IEnumerable<Triple>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes over the triples.</summary>
    public struct Enumerator : IEnumerator<Triple>
    {
        private readonly TripleMatches _matches;
        private readonly Triple[] _triples;
        private readonly int _graphCount;
        private int _position;
        private int _left;
        private Triple? _current;

        internal Enumerator(TripleMatches matches)
        {
            _matches = matches;
            _triples = matches._graph.Triples;
            _graphCount = matches._graph.Count;
            _position = matches._chain.First;
            _left = matches._chain.Count;
        }

        /// <inheritdoc/>
        public readonly Triple Current => _current!;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        /// <exception cref="InvalidOperationException">A triple was added since the first step.</exception>
        public bool MoveNext()
        {
            if (_matches._graph.Count != _graphCount)
                throw new InvalidOperationException("A triple was added to the graph while its matches were gone over; take a copy of them first.");
            while (_left > 0)
            {
                _left--;
                var triple = _triples[_position];
                _position = _matches._chain.Next is { } next ? next[_position] : _position + 1;
                if (!IsMatch(triple))
                    continue;
                _current = triple;
                return true;
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => this = new Enumerator(_matches);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        private readonly bool IsMatch(Triple triple) =>
            (_matches._subject is null || triple.Subject.Equals(_matches._subject)) && (_matches._object is null || triple.Object.Equals(_matches._object));
    }
}
