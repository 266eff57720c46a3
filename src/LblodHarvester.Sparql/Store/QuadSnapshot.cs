using LblodHarvester.Rdf;
using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// All quads at one moment, for any number of readers. What is written later makes another snapshot; the dictionary, which only grows, is
/// shared.
/// </summary>
internal sealed class QuadSnapshot
{
    private readonly Func<Iri, bool> _isInDefault;

    private QuadSnapshot(TermDictionary terms, LiteralTexts texts, QuadIndexes inDefault, QuadIndexes others, Func<Iri, bool> isInDefault)
    {
        (Terms, Texts, InDefault, Others, _isInDefault) = (terms, texts, inDefault, others, isInDefault);
        LiteralCount = terms.LiteralCount;
    }

    /// <summary>The terms.</summary>
    internal TermDictionary Terms { get; }

    /// <summary>How many literals the dictionary had when the snapshot was made: what its quads have is among them.</summary>
    internal int LiteralCount { get; }

    /// <summary>Finds literals by their words.</summary>
    internal LiteralTexts Texts { get; }

    /// <summary>The graphs whose union is the default graph of queries; the unnamed graph is always among them.</summary>
    internal QuadIndexes InDefault { get; }

    /// <summary>All other graphs.</summary>
    internal QuadIndexes Others { get; }

    /// <summary>The number of quads.</summary>
    internal long Count => InDefault.Count + Others.Count;

    /// <summary>Whether the default graph of queries may say a triple in more than one graph.</summary>
    internal bool IsUnion => InDefault.GraphCount > 1;

    /// <summary>A snapshot without quads, whose default graph is the unnamed one.</summary>
    internal static QuadSnapshot Empty() => Empty(_ => false);

    /// <summary>A snapshot without quads.</summary>
    /// <param name="isInDefault">Says of a named graph whether it belongs to the default graph of queries.</param>
    internal static QuadSnapshot Empty(Func<Iri, bool> isInDefault) => Empty(new TermDictionary(), isInDefault);

    /// <summary>A snapshot without quads.</summary>
    /// <param name="terms">The terms that its quads will have.</param>
    /// <param name="isInDefault">Says of a named graph whether it belongs to the default graph of queries.</param>
    /// <param name="index">Has the words of its literals durably, or of some of them; null when nothing has.</param>
    internal static QuadSnapshot Empty(TermDictionary terms, Func<Iri, bool> isInDefault, ITextIndex? index = null) =>
        new(terms, new LiteralTexts(terms, index), QuadIndexes.Empty(), QuadIndexes.Empty(), isInDefault);

    /// <summary>A snapshot of some quads in memory. Its default graph is the unnamed one.</summary>
    internal static QuadSnapshot Of(IEnumerable<Quad> quads)
    {
        var empty = Empty();
        var ids = new List<QuadIds>();
        foreach (var quad in quads)
            ids.Add(empty.Terms.Add(quad));
        return empty.With([], System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ids));
    }

    /// <summary>A snapshot of one graph in memory, as the unnamed graph.</summary>
    internal static QuadSnapshot Of(Graph graph) => Of(graph.Select(triple => new Quad(triple, null)));

    /// <summary>The indexes in which a graph's quads are, if it has any.</summary>
    internal QuadIndexes HolderOf(uint graph) => IsInDefault(graph) ? InDefault : Others;

    /// <summary>Whether a graph is one of those whose union is the default graph of queries.</summary>
    internal bool IsInDefault(uint graph) => graph == TermId.DefaultGraph || (TermId.IsIri(graph) && _isInDefault(Terms.GetIri(graph)));

    /// <summary>Whether the quad is there.</summary>
    internal bool Contains(in QuadIds quad) => HolderOf(quad.Graph).Contains(quad);

    /// <summary>The number of quads of a graph.</summary>
    internal long CountOf(uint graph) => HolderOf(graph)[QuadOrder.Gspo].CountOf(new QuadKey(graph), 1);

    /// <summary>The names of all graphs that have quads, the unnamed one included.</summary>
    internal IEnumerable<uint> Graphs() => InDefault.Graphs().Concat(Others.Graphs());

    /// <summary>All quads, as terms.</summary>
    internal IEnumerable<Quad> Quads() => Graphs().SelectMany(TriplesOf).Select(quad =>
        new Quad(Triple(quad), quad.Graph == TermId.DefaultGraph ? null : (Resource)Terms.Get(quad.Graph)));

    /// <summary>The quads of a graph.</summary>
    internal IEnumerable<QuadIds> TriplesOf(uint graph)
    {
        var cursor = HolderOf(graph)[QuadOrder.Gspo].Open(new QuadKey(graph), 1);
        while (cursor.MoveNext())
            yield return QuadIds.Of(cursor.Current, QuadOrder.Gspo);
    }

    /// <summary>The triple of a quad, as terms.</summary>
    internal Triple Triple(in QuadIds quad) =>
        new((Resource)Terms.Get(quad.Subject), Terms.GetIri(quad.Predicate), Terms.Get(quad.Object));

    /// <summary>The snapshot without some quads and with others; what is in both is there afterwards. The terms are those of this dictionary.</summary>
    internal QuadSnapshot With(ReadOnlySpan<QuadIds> removed, ReadOnlySpan<QuadIds> added)
    {
        if (removed.IsEmpty && added.IsEmpty)
            return this;
        var (removedHere, removedElsewhere) = Divide(removed);
        var (addedHere, addedElsewhere) = Divide(added);
        return With(InDefault.With(removedHere, addedHere), Others.With(removedElsewhere, addedElsewhere));
    }

    /// <summary>The snapshot with other indexes.</summary>
    internal QuadSnapshot With(QuadIndexes inDefault, QuadIndexes others) => new(Terms, Texts, inDefault, others, _isInDefault);

    // Quads come graph by graph, mostly: who owns a graph is asked once for each run of them.
    private (QuadIds[] InDefault, QuadIds[] Others) Divide(ReadOnlySpan<QuadIds> quads)
    {
        var inDefault = new List<QuadIds>(quads.Length);
        var others = new List<QuadIds>();
        var (graph, isInDefault) = (TermId.DefaultGraph, true);
        foreach (ref readonly var quad in quads)
        {
            if (quad.Graph != graph)
                (graph, isInDefault) = (quad.Graph, IsInDefault(quad.Graph));
            (isInDefault ? inDefault : others).Add(quad);
        }

        return ([.. inDefault], [.. others]);
    }
}
