using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Algebra.Translation;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Sparql;

/// <summary>A query of SPARQL 1.1, read and translated to the algebra. Immutable.</summary>
public sealed class SparqlQuery
{
    internal SparqlQuery(AlgebraQuery algebra, string text) => (Algebra, Text) = (algebra, text);

    /// <summary>The query as it is sent to another store: with the base and the prefixes that it was read with.</summary>
    public string Text { get; }

    /// <summary>Which form the query has.</summary>
    public QueryForm Form => Algebra switch
    {
        SelectQuery => QueryForm.Select,
        AskQuery => QueryForm.Ask,
        ConstructQuery => QueryForm.Construct,
        _ => QueryForm.Describe,
    };

    internal AlgebraQuery Algebra { get; }

    /// <summary>Reads a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the query says <c>BASE</c>; null when there is nothing.</param>
    /// <param name="prefixes">Prefixes that the query need not declare; what it declares goes before them. Null when there are none.</param>
    /// <exception cref="SparqlSyntaxException">The text does not follow the grammar or its notes (SPARQL 1.1, section 19).</exception>
    public static SparqlQuery Parse(string text, Iri? baseIri = null, PrefixMap? prefixes = null) =>
        new(QueryTranslator.Translate(new SparqlParser(text, baseIri, prefixes).QueryUnit()), GivenPrologue.Before(text, baseIri, prefixes));

    /// <summary>The algebra, as <c>--explain</c> shows it.</summary>
    public override string ToString() => AlgebraText.Write(Algebra);
}
