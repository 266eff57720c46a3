namespace LblodHarvester.Rdf;

/// <summary>
/// The prefixes of a document, the base, and the IRIs that names and relative references were found to stand for of late. Production
/// numbers are those of RDF 1.1 Turtle.
/// </summary>
internal sealed class PrefixedNames
{
    private const int Places = 1 << 12;

    private readonly Place[] _places = new Place[Places];
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    internal PrefixedNames(Iri? baseIri) => Base = baseIri;

    /// <summary>What relative references are resolved against.</summary>
    internal Iri? Base { get; private set; }

    internal void SetBase(Iri baseIri)
    {
        Base = baseIri;
        Array.Clear(_places);
    }

    internal void Declare(string prefix, string name)
    {
        if (_namespaces.TryGetValue(prefix, out var known) && known == name)
            return;
        _namespaces[prefix] = name;
        Array.Clear(_places);
    }

    internal string? NamespaceOf(string prefix) => _namespaces.GetValueOrDefault(prefix);

    /// <summary>What a token stands for, if that was remembered.</summary>
    internal Iri? Find(ReadOnlySpan<byte> token)
    {
        var hash = Utf8Hash.Of(token);
        ref var place = ref _places[hash % Places];
        return place.Hash == hash && place.Token is not null && token.SequenceEqual(place.Token) ? place.Iri : null;
    }

    /// <summary>Remembers what a token stands for.</summary>
    internal Iri Remember(ReadOnlySpan<byte> token, Iri iri)
    {
        var hash = Utf8Hash.Of(token);
        _places[hash % Places] = new Place(hash, token.ToArray(), iri);
        return iri;
    }

    private readonly record struct Place(ulong Hash, byte[]? Token, Iri? Iri);
}
