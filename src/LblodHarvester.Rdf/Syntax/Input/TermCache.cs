using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// The terms that a document said of late, so that one said again is one object. It has a fixed number of places and forgets what
/// was in a place for what comes next: a document of any length takes the same memory.
/// </summary>
internal sealed class TermCache
{
    private const int Places = 1 << 10;

    /// <summary>IRIs longer than this, with angle brackets, are made anew each time.</summary>
    private const int LongestIriRef = RecentIris.LongestIri + 2;

    /// <summary>Literals longer than this are seldom said twice.</summary>
    internal const int LongestLiteral = 128;

    private readonly RecentIris _iris = new();
    private readonly Place[] _places = new Place[Places];
    private readonly Dictionary<string, string> _languages = new(StringComparer.Ordinal);

    /// <summary>A sequence of some of the IRIs.</summary>
    internal IriSequence NewSequence() => new(_iris);

    /// <summary>The IRI of a text; null when it has no scheme and so is relative.</summary>
    internal static Iri? AbsoluteIri(string value) => IriSyntax.SchemeLength(value) > 0 ? Iri.Unchecked(value) : null;

    /// <summary>
    /// The IRI that a text begins with, where it was said of late: a token that is known needs no check of its characters.
    /// </summary>
    /// <param name="text">The text, from the token's first angle bracket on.</param>
    /// <param name="length">The length of the token with its angle brackets.</param>
    internal Iri? FindIriRef(ReadOnlySpan<byte> text, out int length)
    {
        var end = IndexOfEnd(text[..Math.Min(text.Length, LongestIriRef)]);
        length = end + 1;
        if (end < 0)
            return null;
        return _iris.Find(text[1..end]);
    }

    // In place: the token is short, and a call costs as much as the search.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOfEnd(ReadOnlySpan<byte> text)
    {
        var at = 0;
        for (; at <= text.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var ends = Vector256.Equals(Vector256.Create(text[at..]), Vector256.Create((byte)'>')).ExtractMostSignificantBits();
            if (ends != 0)
                return at + BitOperations.TrailingZeroCount(ends);
        }

        var last = text[at..].IndexOf((byte)'>');
        return last < 0 ? last : at + last;
    }

    /// <summary>The IRI of a text without escapes; null when it has no scheme and so is relative.</summary>
    internal Iri? AbsoluteIri(ReadOnlySpan<byte> utf8)
    {
        // Most are ASCII, whose decoding does not count the characters first.
        var iri = AbsoluteIri(Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8));
        if (iri is not null)
            _iris.Remember(utf8, iri);
        return iri;
    }

    /// <summary>The blank node of a label, without its <c>_:</c>; one beyond ASCII is made anew each time.</summary>
    internal BlankNode BlankNode(ReadOnlySpan<byte> label)
    {
        var hash = Utf8Hash.Of(label, salt: 1);
        ref var place = ref _places[hash % Places];
        if (place.Hash == hash && place.Term is BlankNode known && Ascii.Equals(label, known.Label))
            return known;
        var node = Rdf.BlankNode.Unchecked(Encoding.UTF8.GetString(label));
        place = new Place(hash, node, null);
        return node;
    }

    /// <summary>The literal of a lexical form.</summary>
    internal Literal Literal(ReadOnlySpan<byte> lexicalForm, bool hasEscapes, Iri datatype, string? language)
    {
        if (hasEscapes || lexicalForm.Length > LongestLiteral)
            return Rdf.Literal.Unchecked(Copy(lexicalForm), datatype, language);
        var hash = Utf8Hash.Of(lexicalForm, (uint)datatype.GetHashCode() + 2UL);
        ref var place = ref _places[hash % Places];
        if (place.Hash == hash && place.Term is Literal known && known.Datatype == datatype
            && string.Equals(known.Language, language, StringComparison.Ordinal) && lexicalForm.SequenceEqual(place.Utf8))
            return known;
        var utf8 = Copy(lexicalForm);
        var literal = Rdf.Literal.Unchecked(utf8, datatype, language);
        place = new Place(hash, literal, utf8);
        return literal;
    }

    /// <summary>The language tag of a text; null when it is none.</summary>
    internal string? Language(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[64];
        if (utf8.Length > text.Length)
        {
            var longTag = Encoding.ASCII.GetString(utf8);
            return LanguageTag.IsWellFormed(longTag) ? longTag : null;
        }

        text = text[..Encoding.ASCII.GetChars(utf8, text)];
        var languages = _languages.GetAlternateLookup<ReadOnlySpan<char>>();
        if (languages.TryGetValue(text, out var known))
            return known;
        var tag = text.ToString();
        if (!LanguageTag.IsWellFormed(tag))
            return null;
        // A document in more languages than this is not one that repeats them.
        if (_languages.Count < Places)
            _languages.Add(tag, tag);
        return tag;
    }

    /// <summary>The bytes of a lexical form, in memory that is not cleared first where it is long.</summary>
    internal static byte[] Copy(ReadOnlySpan<byte> lexicalForm)
    {
        var copy = GC.AllocateUninitializedArray<byte>(lexicalForm.Length);
        lexicalForm.CopyTo(copy);
        return copy;
    }

    private readonly record struct Place(ulong Hash, Term? Term, byte[]? Utf8);
}
