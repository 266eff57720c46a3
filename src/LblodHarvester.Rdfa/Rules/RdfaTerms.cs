using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>The RDFa vocabulary: <c>http://www.w3.org/ns/rdfa#</c>.</summary>
internal static class RdfaTerms
{
    private const string Namespace = "http://www.w3.org/ns/rdfa#";

    internal static readonly Iri Context = Iri.Unchecked(Namespace + "context");

    internal static readonly Iri Copy = Iri.Unchecked(Namespace + "copy");

    internal static readonly Iri DocumentError = Iri.Unchecked(Namespace + "DocumentError");

    internal static readonly Iri Error = Iri.Unchecked(Namespace + "Error");

    internal static readonly Iri Pattern = Iri.Unchecked(Namespace + "Pattern");

    internal static readonly Iri PrefixRedefinition = Iri.Unchecked(Namespace + "PrefixRedefinition");

    internal static readonly Iri UnresolvedCurie = Iri.Unchecked(Namespace + "UnresolvedCURIE");

    internal static readonly Iri UnresolvedTerm = Iri.Unchecked(Namespace + "UnresolvedTerm");

    internal static readonly Iri UsesVocabulary = Iri.Unchecked(Namespace + "usesVocabulary");

    internal static readonly Iri VocabReferenceError = Iri.Unchecked(Namespace + "VocabReferenceError");

    internal static readonly Iri Warning = Iri.Unchecked(Namespace + "Warning");
}
