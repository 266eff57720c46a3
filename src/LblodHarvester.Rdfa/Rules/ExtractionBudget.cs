using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// What extraction may still give. The rules can turn a small page into more triples, or longer literals, than any memory holds; that page
/// is
/// then refused.
/// </summary>
internal sealed class ExtractionBudget(RdfaOptions options)
{
    private int _values;
    private int _copies;
    private long _literalLength;
    private long _iriLength;
    private long _pathLength;

    /// <summary>How many triples were emitted, duplicates counted.</summary>
    internal int Emitted { get; private set; }

    /// <summary>Spends one triple.</summary>
    /// <exception cref="RdfaException">There are too many.</exception>
    internal void SpendTriple(Origin origin) => Require(++Emitted, origin);

    /// <summary>Spends one value of a property or relation, which becomes a triple now or, in a list, later.</summary>
    /// <exception cref="RdfaException">There are too many.</exception>
    internal void SpendValue(Origin origin) => Require(++_values, origin);

    /// <summary>Spends one step of copying a pattern.</summary>
    /// <exception cref="RdfaException">There are too many.</exception>
    internal void SpendCopy(SourcePlace place)
    {
        if (++_copies > options.MaxTriples)
            throw TooMany(place);
    }

    /// <summary>Spends the length of a literal.</summary>
    /// <exception cref="RdfaException">The literals are too long together.</exception>
    internal void SpendLiteral(Term term, Origin origin)
    {
        if (term is Literal literal && (_literalLength += literal.Value.Length) > options.MaxLiteralLength)
        {
            throw new RdfaException(
                $"The literals of the page are longer than {options.MaxLiteralLength} characters together: its properties are "
                + "nested too often.",
                origin.Place);
        }
    }

    /// <summary>How long a literal may be that is made of markup.</summary>
    internal long LongestLiteral => options.MaxLiteralLength;

    /// <summary>Spends the length of an IRI that was made of a base or a namespace.</summary>
    /// <exception cref="RdfaException">The IRIs are too long together.</exception>
    internal Iri SpendIri(Iri iri, Origin origin)
    {
        if ((_iriLength += iri.Value.Length) > options.MaxRepeatedLength)
        {
            throw new RdfaException(
                $"The IRIs of the page are longer than {options.MaxRepeatedLength} characters together: the base or the namespace of a prefix is "
                + "long, and used too often.",
                origin.Place);
        }

        return iri;
    }

    /// <summary>Spends the length of the path of an element.</summary>
    /// <exception cref="RdfaException">The paths are too long together.</exception>
    internal void SpendPath(ElementFrame element)
    {
        if ((_pathLength += element.Path.Length) > options.MaxRepeatedLength)
        {
            throw new RdfaException(
                $"The paths of the page's elements are longer than {options.MaxRepeatedLength} characters together: elements with long names are "
                + "nested deep.",
                element.Tag);
        }
    }

    private void Require(int spent, Origin origin)
    {
        if (spent > options.MaxTriples)
            throw TooMany(origin.Place);
    }

    private RdfaException TooMany(SourcePlace place) => new($"The page says more than {options.MaxTriples} triples.", place);
}
