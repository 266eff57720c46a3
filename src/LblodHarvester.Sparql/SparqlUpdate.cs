using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Algebra.Translation;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Sparql;

/// <summary>A request of SPARQL 1.1 Update, read and translated to the algebra. Immutable.</summary>
public sealed class SparqlUpdate
{
    internal SparqlUpdate(AlgebraUpdate algebra, string text) => (Algebra, Text) = (algebra, text);

    /// <summary>The update as it is sent to another store: with the base and the prefixes that it was read with.</summary>
    public string Text { get; }

    /// <summary>
    /// Whether an operation names its dataset with <c>USING</c>, <c>USING NAMED</c> or <c>WITH</c>: the protocol's parameters must not name one then
    /// (SPARQL 1.1 Protocol, section 2.2.3).
    /// </summary>
    public bool NamesDataset => Algebra.Operations.OfType<Modify>().Any(modify => !modify.Dataset.IsEmpty);

    internal AlgebraUpdate Algebra { get; }

    /// <summary>Reads an update.</summary>
    /// <param name="text">The request: operations, with semicolons between them.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the update says <c>BASE</c>; null when there is nothing.</param>
    /// <param name="prefixes">Prefixes that the update need not declare; what it declares goes before them. Null when there are none.</param>
    /// <exception cref="SparqlSyntaxException">The text does not follow the grammar or its notes (SPARQL 1.1, section 19).</exception>
    public static SparqlUpdate Parse(string text, Iri? baseIri = null, PrefixMap? prefixes = null) =>
        new(UpdateTranslator.Translate(new SparqlParser(text, baseIri, prefixes).UpdateUnit()), GivenPrologue.Before(text, baseIri, prefixes));

    /// <summary>The algebra, as <c>--explain</c> shows it.</summary>
    public override string ToString() => AlgebraText.Write(Algebra);
}
