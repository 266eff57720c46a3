using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>The predicates that one attribute gives. Blank nodes may not be predicates (RDFa Core 1.1, section 7.4.4) and are passed over.</summary>
internal readonly record struct Predicates(Resource[]? Words, Origin Origin)
{
    internal bool IsEmpty => !GetEnumerator().MoveNext();

    public Enumerator GetEnumerator() => new(Words, Origin);

    internal struct Enumerator(Resource[]? words, Origin origin)
    {
        private int _index = -1;

        public readonly Predicate Current => new((Iri)words![_index], origin);

        public bool MoveNext()
        {
            while (words is not null && ++_index < words.Length)
            {
                if (words[_index] is Iri)
                    return true;
            }

            return false;
        }
    }
}
