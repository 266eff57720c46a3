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

    private void Require(int spent, Origin origin)
    {
        if (spent > options.MaxTriples)
            throw TooMany(origin.Place);
    }

    private RdfaException TooMany(SourcePlace place) => new($"The page says more than {options.MaxTriples} triples.", place);
}
