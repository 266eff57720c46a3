namespace LblodHarvester.Rdfa;

/// <summary>The kinds of fault that extraction notices.</summary>
public enum RdfaFindingKind
{
    /// <summary>White space or a line break inside an IRI.</summary>
    WhitespaceInIri,

    /// <summary>Quotation marks, often curly, inside an attribute value that should be an IRI.</summary>
    QuotesInIri,

    /// <summary>Another character that no IRI may hold.</summary>
    IllegalCharacterInIri,

    /// <summary>A prefix that no element in scope declares: the CURIE was taken for an absolute IRI.</summary>
    UndeclaredPrefix,

    /// <summary>A host name without scheme: the IRI was resolved relative to the page.</summary>
    HostWithoutScheme,

    /// <summary>A path segment <c>null</c> or <c>undefined</c>, leaked from the software that wrote the page.</summary>
    NullSegment,

    /// <summary>An empty <c>resource</c>, <c>about</c>, <c>href</c> or <c>src</c> where the page itself is hardly meant.</summary>
    EmptyResource,

    /// <summary>A plain HTML link type such as <c>noopener</c> that <c>vocab</c> turned into a property.</summary>
    LinkTypeAsProperty,

    /// <summary>A term that neither <c>vocab</c> nor the initial context defines: ignored, as the rules say.</summary>
    UnknownTerm,

    /// <summary>The text ends inside a tag, an attribute, a comment or a script: the page was cut off.</summary>
    Truncated,

    /// <summary>A prefix of the initial context that the page gives another meaning.</summary>
    PrefixRedefined,

    /// <summary>A vocabulary that was to be expanded and is not at hand.</summary>
    VocabularyNotLoaded,

    /// <summary>Bytes that are not valid in the encoding of the page, and are read as U+FFFD.</summary>
    InvalidBytes,

    /// <summary>HTML beyond ASCII that does not say in which encoding it is written: windows-1252 was taken.</summary>
    EncodingNotDeclared,

    /// <summary>XHTML that is not well-formed: it was read as HTML.</summary>
    NotWellFormed,
}
