namespace LblodHarvester.Rdf;

/// <summary>
/// The error codes of JSON-LD 1.1 API, section 9.6.1; "list of lists" and "recursive context inclusion" are of JSON-LD 1.0 API, section 8.4,
/// alone.
/// </summary>
internal static class JsonLdErrorCode
{
    internal const string CollidingKeywords = "colliding keywords";
    internal const string ConflictingIndexes = "conflicting indexes";
    internal const string ContextOverflow = "context overflow";
    internal const string CyclicIriMapping = "cyclic IRI mapping";
    internal const string InvalidBaseDirection = "invalid base direction";
    internal const string InvalidBaseIri = "invalid base IRI";
    internal const string InvalidContainerMapping = "invalid container mapping";
    internal const string InvalidContextEntry = "invalid context entry";
    internal const string InvalidContextNullification = "invalid context nullification";
    internal const string InvalidDefaultLanguage = "invalid default language";
    internal const string InvalidIdValue = "invalid @id value";
    internal const string InvalidImportValue = "invalid @import value";
    internal const string InvalidIncludedValue = "invalid @included value";
    internal const string InvalidIndexValue = "invalid @index value";
    internal const string InvalidIriMapping = "invalid IRI mapping";
    internal const string InvalidJsonLiteral = "invalid JSON literal";
    internal const string InvalidKeywordAlias = "invalid keyword alias";
    internal const string InvalidLanguageMapValue = "invalid language map value";
    internal const string InvalidLanguageMapping = "invalid language mapping";
    internal const string InvalidLanguageTaggedString = "invalid language-tagged string";
    internal const string InvalidLanguageTaggedValue = "invalid language-tagged value";
    internal const string InvalidLocalContext = "invalid local context";
    internal const string InvalidNestValue = "invalid @nest value";
    internal const string InvalidPrefixValue = "invalid @prefix value";
    internal const string InvalidPropagateValue = "invalid @propagate value";
    internal const string InvalidProtectedValue = "invalid @protected value";
    internal const string InvalidRemoteContext = "invalid remote context";
    internal const string InvalidReverseProperty = "invalid reverse property";
    internal const string InvalidReversePropertyMap = "invalid reverse property map";
    internal const string InvalidReversePropertyValue = "invalid reverse property value";
    internal const string InvalidReverseValue = "invalid @reverse value";
    internal const string InvalidScopedContext = "invalid scoped context";
    internal const string InvalidSetOrListObject = "invalid set or list object";
    internal const string InvalidTermDefinition = "invalid term definition";
    internal const string InvalidTypeMapping = "invalid type mapping";
    internal const string InvalidTypeValue = "invalid type value";
    internal const string InvalidTypedValue = "invalid typed value";
    internal const string InvalidValueObject = "invalid value object";
    internal const string InvalidValueObjectValue = "invalid value object value";
    internal const string InvalidVersionValue = "invalid @version value";
    internal const string InvalidVocabMapping = "invalid vocab mapping";
    internal const string IriConfusedWithPrefix = "IRI confused with prefix";
    internal const string KeywordRedefinition = "keyword redefinition";
    internal const string ListOfLists = "list of lists";
    internal const string LoadingDocumentFailed = "loading document failed";
    internal const string LoadingRemoteContextFailed = "loading remote context failed";
    internal const string ProcessingModeConflict = "processing mode conflict";
    internal const string ProtectedTermRedefinition = "protected term redefinition";
    internal const string RecursiveContextInclusion = "recursive context inclusion";
}
