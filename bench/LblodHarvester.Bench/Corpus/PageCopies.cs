using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Corpus;

/// <summary>Copies of pages as other municipalities would publish them: other IRIs, other blank nodes, other days; the same words.</summary>
internal static class PageCopies
{
    private const int DaysInCycle = 3_650;
    private const int DateLength = 10;

    /// <summary>The pages, then copies of them, without end; each copy is of the day after the one before.</summary>
    internal static IEnumerable<CorpusPage> Of(IReadOnlyList<CorpusPage> pages) => Of(pages, copy => copy % DaysInCycle);

    /// <summary>The pages, then copies of them, without end.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="daysOf">By how many days the days of a copy are moved on, by its number.</param>
    internal static IEnumerable<CorpusPage> Of(IReadOnlyList<CorpusPage> pages, Func<int, int> daysOf)
    {
        for (var copy = 0; ; copy++)
        {
            var minting = new IriMinting(copy);
            for (var page = 0; page < pages.Count; page++)
                yield return Copy(pages[page], minting, copy, page, daysOf(copy));
        }
    }

    private static CorpusPage Copy(CorpusPage page, IriMinting minting, int copy, int number, int days)
    {
        var nodes = new Dictionary<BlankNode, BlankNode>();
        return new CorpusPage(minting.Mint(page.Url), [.. page.Triples.Select(CopyTriple)]);

        Triple CopyTriple(Triple triple) =>
            new((Resource)CopyTerm(triple.Subject), triple.Predicate, triple.Predicate == Vocab.Rdf.Type ? triple.Object : CopyTerm(triple.Object));

        Term CopyTerm(Term term) => term switch
        {
            Iri iri => minting.Mint(iri),
            BlankNode node => CopyNode(node),
            Literal literal => Shift(literal, days),
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "This is no term."),
        };

        BlankNode CopyNode(BlankNode node)
        {
            if (!nodes.TryGetValue(node, out var kept))
            {
                kept = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"c{copy}p{number}n{nodes.Count}"));
                nodes.Add(node, kept);
            }

            return kept;
        }
    }

    private static Literal Shift(Literal literal, int days)
    {
        var isDate = literal.Datatype == Vocab.Xsd.Date || literal.Datatype == Vocab.Xsd.DateTime;
        if (!isDate || literal.Value.Length < DateLength)
            return literal;
        var day = literal.Value.AsSpan(0, DateLength);
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Literal(string.Concat(Text(date.AddDays(days)), literal.Value.AsSpan(DateLength)), literal.Datatype)
            : literal;
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
