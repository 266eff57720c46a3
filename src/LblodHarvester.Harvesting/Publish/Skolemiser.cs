using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>Replaces the blank nodes of one page with IRIs, one for one.</summary>
internal sealed class Skolemiser(GraphNames names, Uri page)
{
    internal Triple Replace(Triple triple) =>
        triple is { Subject: Iri, Object: not BlankNode }
            ? triple
            : new Triple((Resource)Replace(triple.Subject), triple.Predicate, Replace(triple.Object));

    internal Term Replace(Term term) => term is BlankNode node ? names.Skolem(page, node) : term;
}
