using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Prefixes and the namespaces they stand for, in the order given.</summary>
public sealed class PrefixMap : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly Entry[] _prefixes;
    private readonly Entry[] _longestFirst;

    /// <summary>Makes a map of prefixes, without their colon, to namespaces.</summary>
    /// <exception cref="ArgumentException">A prefix is there twice, or Turtle cannot hold it.</exception>
    public PrefixMap(IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        var entries = new List<Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (prefix, name) in prefixes)
        {
            if (!IsPrefix(prefix))
                throw new ArgumentException($"'{prefix}', for {name}, is not a prefix that Turtle can hold.", nameof(prefixes));
            if (!seen.Add(prefix))
                throw new ArgumentException($"The prefix '{prefix}' is there twice.", nameof(prefixes));
            entries.Add(new Entry(prefix, name));
        }

        _prefixes = [.. entries];
        _longestFirst = [.. entries.OrderByDescending(static entry => entry.Namespace.Length)];
    }

    /// <summary>The prefixes that the field uses.</summary>
    public static PrefixMap Field { get; } = new(
    [
        new("besluit", Vocab.Besluit.Namespace),
        new("mandaat", Vocab.Mandaat.Namespace),
        new("generiek", Vocab.Generiek.Namespace),
        new("persoon", Vocab.Persoon.Namespace),
        new("person", Vocab.Person.Namespace),
        new("eli", Vocab.Eli.Namespace),
        new("prov", Vocab.Prov.Namespace),
        new("org", Vocab.Org.Namespace),
        new("skos", Vocab.Skos.Namespace),
        new("foaf", Vocab.Foaf.Namespace),
        new("dct", Vocab.Dct.Namespace),
        new("adms", Vocab.Adms.Namespace),
        new("lblodBesluit", Vocab.LblodBesluit.Namespace),
        new("melding", Vocab.Melding.Namespace),
        new("meb", Vocab.Meb.Namespace),
        new("pav", Vocab.Pav.Namespace),
        new("mu", Vocab.Mu.Namespace),
        new("ext", Vocab.Ext.Namespace),
        new("muAccount", Vocab.MuAccount.Namespace),
        new("dgftSec", Vocab.DgftSec.Namespace),
        new("nie", Vocab.Nie.Namespace),
        new("nfo", Vocab.Nfo.Namespace),
        new("nmo", Vocab.Nmo.Namespace),
        new("schema", Vocab.Schema.Namespace),
        new("sh", Vocab.Sh.Namespace),
        new("owl", Vocab.Owl.Namespace),
        new("rdf", Vocab.Rdf.Namespace),
        new("rdfs", Vocab.Rdfs.Namespace),
        new("xsd", Vocab.Xsd.Namespace),
    ]);

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
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (var (prefix, name) in _prefixes)
            yield return KeyValuePair.Create(prefix, name);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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

    private sealed record Entry(string Prefix, string Namespace);
}
