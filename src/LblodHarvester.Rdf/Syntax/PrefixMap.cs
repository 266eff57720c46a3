using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Prefixes and the namespaces they stand for, in the order given.</summary>
public sealed class PrefixMap : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly KeyValuePair<string, string>[] _prefixes;
    private readonly KeyValuePair<string, string>[] _longestFirst;

    /// <summary>Makes a map of prefixes, without their colon, to namespaces.</summary>
    /// <exception cref="ArgumentException">A prefix is there twice, or Turtle cannot hold it.</exception>
    public PrefixMap(IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        _prefixes = [.. prefixes];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (prefix, name) in _prefixes)
        {
            if (!IsPrefix(prefix))
                throw new ArgumentException($"'{prefix}', for {name}, is not a prefix that Turtle can hold.", nameof(prefixes));
            if (!seen.Add(prefix))
                throw new ArgumentException($"The prefix '{prefix}' is there twice.", nameof(prefixes));
        }

        _longestFirst = [.. _prefixes.OrderByDescending(prefix => prefix.Value.Length)];
    }

    /// <summary>The prefixes that the field uses.</summary>
    public static PrefixMap Field { get; } = Of(
        ("besluit", Vocab.Besluit.Namespace),
        ("mandaat", Vocab.Mandaat.Namespace),
        ("generiek", Vocab.Generiek.Namespace),
        ("persoon", Vocab.Persoon.Namespace),
        ("person", Vocab.Person.Namespace),
        ("eli", Vocab.Eli.Namespace),
        ("prov", Vocab.Prov.Namespace),
        ("org", Vocab.Org.Namespace),
        ("skos", Vocab.Skos.Namespace),
        ("foaf", Vocab.Foaf.Namespace),
        ("dct", Vocab.Dct.Namespace),
        ("adms", Vocab.Adms.Namespace),
        ("lblodBesluit", Vocab.LblodBesluit.Namespace),
        ("melding", Vocab.Melding.Namespace),
        ("meb", Vocab.Meb.Namespace),
        ("pav", Vocab.Pav.Namespace),
        ("mu", Vocab.Mu.Namespace),
        ("ext", Vocab.Ext.Namespace),
        ("muAccount", Vocab.MuAccount.Namespace),
        ("dgftSec", Vocab.DgftSec.Namespace),
        ("nie", Vocab.Nie.Namespace),
        ("nfo", Vocab.Nfo.Namespace),
        ("nmo", Vocab.Nmo.Namespace),
        ("schema", Vocab.Schema.Namespace),
        ("sh", Vocab.Sh.Namespace),
        ("owl", Vocab.Owl.Namespace),
        ("rdf", Vocab.Rdf.Namespace),
        ("rdfs", Vocab.Rdfs.Namespace),
        ("xsd", Vocab.Xsd.Namespace));

    /// <inheritdoc/>
    public int Count => _prefixes.Length;

    /// <summary>The namespace that a prefix stands for; false when the map does not have it.</summary>
    public bool TryGetNamespace(string prefix, [NotNullWhen(true)] out string? name)
    {
        name = null;
        foreach (var (candidate, stands) in _prefixes)
        {
            if (candidate == prefix)
                name = stands;
        }

        return name is not null;
    }

    /// <summary>
    /// Shortens an IRI to a prefix and a local name that Turtle can write without escapes; false when no prefix fits. The longest
    /// namespace wins.
    /// </summary>
    public bool TryShorten(Iri iri, [NotNullWhen(true)] out string? prefix, [NotNullWhen(true)] out string? localName)
    {
        var isShortened = TryShorten(iri, out prefix, out ReadOnlySpan<char> rest);
        localName = isShortened ? rest.ToString() : null;
        return isShortened;
    }

    internal bool TryShorten(Iri iri, [NotNullWhen(true)] out string? prefix, out ReadOnlySpan<char> localName)
    {
        var value = iri.Value.AsSpan();
        foreach (var (candidate, name) in _longestFirst)
        {
            if (!IsNamespaceOf(name, value) || !IsPlainLocalName(value[name.Length..]))
                continue;
            prefix = candidate;
            localName = value[name.Length..];
            return true;
        }

        prefix = null;
        localName = default;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _prefixes.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static PrefixMap Of(params (string Prefix, string Namespace)[] prefixes) =>
        new(prefixes.Select(prefix => KeyValuePair.Create(prefix.Prefix, prefix.Namespace)));

    // Namespaces mostly differ in length, so that their last character seldom is there.
    private static bool IsNamespaceOf(string name, ReadOnlySpan<char> iri) =>
        iri.Length >= name.Length && (name.Length == 0 || iri[name.Length - 1] == name[^1]) && iri.StartsWith(name);

    // [167s] PN_PREFIX, or the empty prefix
    private static bool IsPrefix(string prefix) =>
        prefix.Length == 0
        || (BlankNodeSyntax.IsLabel(prefix) && Rune.DecodeFromUtf16(prefix, out var first, out _) == OperationStatus.Done && NameCharacters.IsBase(first.Value));

    // The part of [168s] PN_LOCAL that needs no escape; beyond ASCII the angle brackets stay.
    private static bool IsPlainLocalName(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isAllowed = char.IsAsciiLetterOrDigit(c) || c == '_' || (i > 0 && (c == '-' || (c == '.' && i < name.Length - 1)));
            if (!isAllowed)
                return false;
        }

        return true;
    }
}
