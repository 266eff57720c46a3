using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>The base and the prefixes that hold at a place in the text.</summary>
internal sealed class Prologue(Iri? baseIri, PrefixMap? given)
{
    private readonly Dictionary<string, string> _declared = [];

    private Prologue(Prologue other) : this(other.BaseIri, other.Given) => _declared = new Dictionary<string, string>(other._declared);

    /// <summary>What relative IRIs are resolved against; null when there is nothing.</summary>
    internal Iri? BaseIri { get; private set; } = baseIri;

    private PrefixMap? Given { get; } = given;

    /// <summary>The prologue as it is now, which what follows does not change.</summary>
    internal Prologue Copy() => new(this);

    internal void SetBase(Iri iri) => BaseIri = iri;

    internal void Declare(string prefix, Iri iri) => _declared[prefix] = iri.Value;

    /// <summary>The namespace of a prefix without its colon; null when there is none.</summary>
    internal string? NamespaceOf(string prefix) =>
        _declared.TryGetValue(prefix, out var name) || Given?.TryGetNamespace(prefix, out name) == true ? name : null;

    /// <summary>What an IRI reference stands for; null when it is relative and there is no base.</summary>
    internal Iri? Resolve(string reference)
    {
        if (HasScheme(reference))
            return Iri.Unchecked(reference);
        return BaseIri is null ? null : IriResolver.Resolve(BaseIri, reference);
    }

    /// <summary>What a prefixed name stands for; null when its prefix is not declared.</summary>
    internal Iri? Expand(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return NamespaceOf(name[..colon]) is { } start ? Iri.Unchecked(string.Concat(start, name.AsSpan(colon + 1))) : null;
    }

    // RFC 3986, section 3.1: scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
    private static bool HasScheme(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(reference[0]))
            return false;
        foreach (var c in reference.AsSpan(0, colon))
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
                return false;
        }

        return true;
    }
}
