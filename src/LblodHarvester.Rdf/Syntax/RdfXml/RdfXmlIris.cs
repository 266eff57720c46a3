using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>The IRIs that names and references stand for. One that is used often is mostly one object; how many are kept is bounded.</summary>
internal sealed class RdfXmlIris
{
    private const int MostKept = 1 << 14;
    private const int LongestKept = 1 << 9;

    private readonly Dictionary<(string Namespace, string LocalName), Iri> _names = [];
    private readonly Dictionary<string, Iri> _resolved = new(StringComparer.Ordinal);

    /// <summary>The IRI of a name: its namespace and its local name, joined; null when that is no absolute IRI.</summary>
    internal Iri? TryJoin(string namespaceName, string localName)
    {
        if (_names.TryGetValue((namespaceName, localName), out var known))
            return known;
        return TryResolve(null, namespaceName + localName, out _) is { } iri ? Keep(_names, (namespaceName, localName), iri) : null;
    }

    /// <summary>The IRI that a reference stands for; null, with what should have been there, when it stands for none.</summary>
    internal Iri? TryFind(Iri? baseIri, string reference, out string? expected)
    {
        if (TryResolve(baseIri, reference, out expected) is not { } iri)
            return null;
        return _resolved.TryGetValue(iri.Value, out var known) ? known : Keep(_resolved, iri.Value, iri);
    }

    /// <inheritdoc cref="TryFind"/>
    internal static Iri? TryResolve(Iri? baseIri, string reference, out string? expected)
    {
        expected = null;
        foreach (var c in reference)
        {
            if (!IriSyntax.IsBarred(c))
                continue;
            expected = string.Create(CultureInfo.InvariantCulture, $"an IRI, which may not hold U+{(int)c:X4}");
            return null;
        }

        if (IriSyntax.SchemeLength(reference) > 0)
            return Iri.Unchecked(reference);
        if (baseIri is not null)
            return IriResolver.Resolve(baseIri, reference);
        expected = "an absolute IRI: there is no base to resolve this one against";
        return null;
    }

    private static Iri Keep<TKey>(Dictionary<TKey, Iri> kept, TKey key, Iri iri)
        where TKey : notnull
    {
        if (iri.Value.Length > LongestKept)
            return iri;
        if (kept.Count == MostKept)
            kept.Clear();
        kept.Add(key, iri);
        return iri;
    }
}
