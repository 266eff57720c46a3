using LblodHarvester.Bench.Corpus;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Stores.Data;

/// <summary>
/// A page as stores are given it: as it is published, and with the words that the fourth query looks for. What is changed is the same on every run:
/// <list type="bullet">
/// <item>blank nodes are IRIs, as of published pages (docs/architecture.md), so that answers can be compared;</item>
/// <item>well-known text is plain text, as it is written to Virtuoso, which refuses a file for one geometry (decision 8);</item>
/// <item>each document of <c>besluit:heeftBesluitenlijst</c> says which page it comes from;</item>
/// <item>one title in fifty has the word "camera" at its end, and one in five hundred "trajectcontrole": the real pages have neither.</item>
/// </list>
/// </summary>
internal static class StorePage
{
    /// <summary>A word that one title in fifty has.</summary>
    internal const string CommonWord = "camera";

    /// <summary>A word that one title in five hundred has.</summary>
    internal const string RareWord = "trajectcontrole";

    /// <summary>What the names begin with that an installation gives.</summary>
    internal const string Base = "https://lblod.example/";

    private const int TitlesForCommonWord = 50;
    private const int TitlesForRareWord = 500;

    private static readonly Iri WktLiteral = Iri.Unchecked("http://www.opengis.net/ont/geosparql#wktLiteral");

    /// <summary>The page as stores are given it; no triple is there twice.</summary>
    internal static CorpusPage Of(CorpusPage page)
    {
        var triples = page.Triples.Select(Publish).ToList();
        var lists = triples.Where(triple => triple.Predicate == Vocab.Besluit.HeeftBesluitenlijst).Select(triple => triple.Object).OfType<Iri>();
        triples.AddRange(lists.Select(list => new Triple(list, Vocab.Prov.WasDerivedFrom, page.Url)).ToList());
        return page with { Triples = [.. triples.Distinct()] };
    }

    private static Triple Publish(Triple triple)
    {
        var subject = (Iri)Named(triple.Subject);
        return new Triple(subject, triple.Predicate, triple.Object switch
        {
            Literal literal when literal.Datatype == WktLiteral => new Literal(literal.Value),
            Literal literal when triple.Predicate == Vocab.Dct.Title || triple.Predicate == Vocab.Eli.Title => WithWords(literal, subject.Value),
            var other => Named(other),
        });
    }

    private static Term Named(Term term) => term is BlankNode node ? Iri.Unchecked($"{Base}.well-known/genid/{node.Label}") : term;

    private static Literal WithWords(Literal title, string subject)
    {
        var words = (StableHash.Below(TitlesForCommonWord, subject) == 0 ? $" {CommonWord}" : "")
            + (StableHash.Below(TitlesForRareWord, subject) == 1 ? $" {RareWord}" : "");
        if (words.Length == 0)
            return title;
        if (title.Language is { } language)
            return Literal.InLanguage(title.Value + words, language);
        return title.Datatype == Vocab.Xsd.String ? new Literal(title.Value + words) : title;
    }
}
