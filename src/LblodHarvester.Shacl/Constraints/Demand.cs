using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What a constraint asks, in words.</summary>
internal readonly record struct Demand(string Dutch, string English)
{
    private static readonly PrefixMap Prefixes = PrefixMap.Field;

    internal IReadOnlyList<Literal> ToLiterals() => [Literal.InLanguage(Dutch, "nl"), Literal.InLanguage(English, "en")];

    /// <summary>Terms as a sentence names them.</summary>
    internal static string List(IEnumerable<Term> terms) => string.Join(", ", terms.Select(Name));

    /// <summary>A term as a sentence names it: an IRI by its prefix where the field has one.</summary>
    internal static string Name(Term term) =>
        term is Iri iri && Prefixes.TryShorten(iri, out var prefix, out var localName) ? $"{prefix}:{localName}" : term.ToString()!;
}
