using System.Runtime.CompilerServices;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The terms of a store and their identifiers. It only grows. One thread adds at a time; any number of threads look up meanwhile, without locks:
/// what they are to find was added before they learnt of it.
/// </summary>
internal sealed class TermDictionary
{
    private const int Places = 1 << 12;

    private readonly Utf8Heap _heap = new();
    private readonly AddressTable _iris = new();
    private readonly AddressTable _literals = new();
    private readonly AddressTable _blankNodes = new();
    private readonly IriPrefixes _prefixes = new();
    private readonly LanguageTable _languages = new();

    // The hash of a term, which also says its place, and its identifier; 0 where there is none.
    private ulong[] _slots = new ulong[1 << 10];
    private int _count;

    // Of the thread that adds: the terms that it was given of late, since a document's reader gives the same object again.
    private readonly (Term? Term, uint Id)[] _added = new (Term?, uint)[Places];

    // IRIs made of late, for all threads: an entry is replaced as a whole.
    private readonly KnownIri?[] _known = new KnownIri?[Places];

    /// <summary>How many terms it holds.</summary>
    internal int Count => _count;

    /// <summary>How many IRIs it holds.</summary>
    internal int IriCount => _iris.Count;

    /// <summary>How many literals it holds.</summary>
    internal int LiteralCount => _literals.Count;

    /// <summary>How many blank nodes it holds.</summary>
    internal int BlankNodeCount => _blankNodes.Count;

    /// <summary>The language tags, in the order in which they were first seen.</summary>
    internal LanguageTable Languages => _languages;

    /// <summary>The identifier of a term; 0 when it is not there.</summary>
    internal uint Find(Term term)
    {
        if (term is Literal literal)
            return FindLiteral(literal);
        using var text = TermBytes.Of(term is Iri iri ? iri.Value : ((BlankNode)term).Label);
        return text.IsText ? Find(text.Span, term is Iri ? TermKind.Iri : TermKind.BlankNode, 0, out _) : TermId.None;
    }

    /// <summary>The identifier of an IRI; 0 when it is not there.</summary>
    internal uint FindIri(ReadOnlySpan<byte> iri) => Find(iri, TermKind.Iri, 0, out _);

    /// <summary>The identifier of a term, which is added when it is not there. For the one thread that adds.</summary>
    /// <exception cref="EncoderFallbackException">The term holds half of a surrogate pair, which is no character.</exception>
    internal uint Add(Term term)
    {
        if (term is Literal literal)
            return AddLiteral(literal);
        ref var place = ref _added[RuntimeHelpers.GetHashCode(term) & (Places - 1)];
        if (ReferenceEquals(place.Term, term))
            return place.Id;
        using var text = TermBytes.Require(term is Iri iri ? iri.Value : ((BlankNode)term).Label);
        var id = term is Iri ? AddIri(text.Span) : AddBlankNode(text.Span);
        place = (term, id);
        return id;
    }

    /// <summary>The identifiers of a quad's terms, which are added when they are not there.</summary>
    internal QuadIds Add(Quad quad) =>
        new(Add(quad.Subject), Add(quad.Predicate), Add(quad.Object), quad.Graph is null ? TermId.DefaultGraph : Add(quad.Graph));

    /// <summary>The identifier of an IRI, which is added when it is not there.</summary>
    internal uint AddIri(ReadOnlySpan<byte> iri)
    {
        var id = Find(iri, TermKind.Iri, 0, out var hash);
        if (id != TermId.None)
            return id;
        var prefix = _prefixes.Split(iri, out var length);
        id = TermId.FirstIri + (uint)_iris.Count;
        Check(id, TermId.LiteralBit);
        _iris.Add(_heap.Add(prefix, iri[length..]));
        return Insert(hash, id);
    }

    /// <summary>The identifier of a blank node, which is added when it is not there.</summary>
    internal uint AddBlankNode(ReadOnlySpan<byte> label)
    {
        var id = Find(label, TermKind.BlankNode, 0, out var hash);
        if (id != TermId.None)
            return id;
        id = TermId.BlankNodes + (uint)_blankNodes.Count;
        Check(id, TermId.Locals);
        _blankNodes.Add(_heap.Add(0, label));
        return Insert(hash, id);
    }

    /// <summary>The identifier of a literal, which is added when it is not there and its identifier cannot say it.</summary>
    /// <param name="text">The lexical form.</param>
    /// <param name="type">Its datatype or language.</param>
    internal uint AddLiteral(ReadOnlySpan<byte> text, LiteralType type)
    {
        var id = InlineLiteral.Find(text, type.Inline);
        if (id != TermId.None)
            return id;
        id = Find(text, TermKind.Literal, type.Code, out var hash);
        if (id != TermId.None)
            return id;
        id = TermId.LiteralBit + (uint)_literals.Count;
        Check(id, TermId.BlankNodes);
        _literals.Add(_heap.Add(type.Code, text));
        return Insert(hash, id);
    }

    /// <summary>Whether the identifier is one that this dictionary gave or that is a literal by itself.</summary>
    internal bool Holds(uint id) => TermId.IsInline(id)
        || (TermId.IsIri(id) ? id - TermId.FirstIri < _iris.Count
            : TermId.IsBlankNode(id) ? id - TermId.BlankNodes < _blankNodes.Count
            : TermId.IsLiteral(id) && id - TermId.LiteralBit < _literals.Count);

    /// <summary>The term of an identifier that this dictionary gave or that is a literal by itself.</summary>
    internal Term Get(uint id)
    {
        if (TermId.IsIri(id))
            return GetIri(id);
        if (TermId.IsBlankNode(id))
            return BlankNode.Unchecked(Encoding.UTF8.GetString(_heap.Get(_blankNodes[id - TermId.BlankNodes], out _)));
        if (TermId.IsInline(id))
            return InlineLiteral.Get(id);
        var text = GetLiteral(id, out var code);
        var (datatype, language) = LiteralType.IsLanguage(code)
            ? (Vocab.Rdf.LangString, _languages[LiteralType.LanguageOf(code)])
            : (code == LiteralType.String.Code ? Vocab.Xsd.String : GetIri(LiteralType.DatatypeOf(code)), null);

        // A text without a backslash is what a document would have between the quotes: it is decoded when somebody asks for it.
        return text.Contains((byte)'\\')
            ? Literal.Unchecked(Encoding.UTF8.GetString(text), datatype, language)
            : Literal.Unchecked(text.ToArray(), datatype, language);
    }

    /// <summary>The IRI of an identifier.</summary>
    internal Iri GetIri(uint id)
    {
        ref var place = ref _known[id & (Places - 1)];
        if (place is { } known && known.Id == id)
            return known.Iri;
        GetIri(id, out var prefix, out var rest);
        var iri = Iri.Unchecked(string.Concat(Encoding.UTF8.GetString(prefix), Encoding.UTF8.GetString(rest)));
        place = new KnownIri(id, iri);
        return iri;
    }

    /// <summary>The text of an IRI in two pieces, in UTF-8.</summary>
    internal void GetIri(uint id, out ReadOnlySpan<byte> prefix, out ReadOnlySpan<byte> rest)
    {
        rest = _heap.Get(_iris[id - TermId.FirstIri], out var number);
        prefix = _prefixes[number];
    }

    /// <summary>The label of a blank node, in ASCII or UTF-8.</summary>
    internal ReadOnlySpan<byte> GetBlankNode(uint id) => _heap.Get(_blankNodes[id - TermId.BlankNodes], out _);

    /// <summary>The lexical form of a literal that is in the dictionary (not inline), in UTF-8.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="code">Its datatype or language: see <see cref="LiteralType"/>.</param>
    internal ReadOnlySpan<byte> GetLiteral(uint id, out uint code) => _heap.Get(_literals[id - TermId.LiteralBit], out code);

    /// <summary>The language tag of a literal; null when it has none.</summary>
    internal string? LanguageOf(uint literal)
    {
        if (TermId.IsInline(literal))
            return null;
        GetLiteral(literal, out var code);
        return LiteralType.IsLanguage(code) ? _languages[LiteralType.LanguageOf(code)] : null;
    }

    /// <summary>The datatype and language of a literal as the dictionary knows them; the datatype's IRI is added when it is not there.</summary>
    internal LiteralType TypeOf(Literal literal)
    {
        if (literal.Language is not null)
            return LiteralType.OfLanguage(_languages.Add(literal.Language));
        return ReferenceEquals(literal.Datatype, Vocab.Xsd.String) || literal.Datatype == Vocab.Xsd.String
            ? LiteralType.String
            : LiteralType.OfDatatype(Add(literal.Datatype), InlineLiteral.Classify(literal.Datatype));
    }

    private uint AddLiteral(Literal literal)
    {
        var type = TypeOf(literal);
        using var text = TermBytes.Of(literal);
        return AddLiteral(text.Span, type);
    }

    private uint FindLiteral(Literal literal)
    {
        using var text = TermBytes.Of(literal);
        if (literal.Language is not null)
            return _languages.Find(literal.Language) is { } language ? Find(text.Span, TermKind.Literal, LiteralType.OfLanguage(language).Code, out _) : 0;
        if (literal.Datatype == Vocab.Xsd.String)
            return Find(text.Span, TermKind.Literal, LiteralType.String.Code, out _);
        var inline = InlineLiteral.Find(text.Span, InlineLiteral.Classify(literal.Datatype));
        if (inline != TermId.None)
            return inline;
        var datatype = Find(literal.Datatype);
        return datatype == TermId.None ? 0
            : Find(text.Span, TermKind.Literal, LiteralType.OfDatatype(datatype, InlineDatatype.None).Code, out _);
    }

    private uint Find(ReadOnlySpan<byte> text, TermKind kind, uint code, out uint hash)
    {
        hash = TermHash.Of(text, code ^ ((uint)kind << 30));
        var slots = Volatile.Read(ref _slots);
        for (var at = hash & (uint)(slots.Length - 1); ; at = (at + 1) & (uint)(slots.Length - 1))
        {
            var slot = Volatile.Read(ref slots[at]);
            if (slot == 0)
                return TermId.None;
            if ((uint)(slot >> 32) == hash && IsTerm((uint)slot, text, kind, code))
                return (uint)slot;
        }
    }

    private bool IsTerm(uint id, ReadOnlySpan<byte> text, TermKind kind, uint code)
    {
        if (TermId.IsIri(id))
        {
            if (kind != TermKind.Iri)
                return false;
            GetIri(id, out var prefix, out var rest);
            return text.Length == prefix.Length + rest.Length && text.EndsWith(rest) && text.StartsWith(prefix);
        }

        if (TermId.IsBlankNode(id))
            return kind == TermKind.BlankNode && GetBlankNode(id).SequenceEqual(text);
        return kind == TermKind.Literal && GetLiteral(id, out var known).SequenceEqual(text) && known == code;
    }

    private uint Insert(uint hash, uint id)
    {
        // At most two thirds full.
        if (3L * (_count + 1) > 2L * _slots.Length)
            Grow();
        Put(_slots, ((ulong)hash << 32) | id);
        _count++;
        return id;
    }

    // Readers go on in the old table, which has all that they can know of.
    private void Grow()
    {
        var slots = new ulong[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot != 0)
                Put(slots, slot);
        }

        Volatile.Write(ref _slots, slots);
    }

    private static void Put(ulong[] slots, ulong slot)
    {
        var at = (uint)(slot >> 32) & (uint)(slots.Length - 1);
        while (slots[at] != 0)
            at = (at + 1) & (uint)(slots.Length - 1);
        Volatile.Write(ref slots[at], slot);
    }

    private static void Check(uint id, uint limit)
    {
        if (id >= limit)
            throw new InvalidOperationException("The store has as many different terms of one kind as it can number: 2^29 blank nodes or 2^30 others.");
    }

    private enum TermKind
    {
        Iri,
        Literal,
        BlankNode,
    }

    private sealed record KnownIri(uint Id, Iri Iri);
}
