namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>What another implementation does in its own way; docs/sparql-differences.md has a query and the reason for each.</summary>
internal enum Peculiarity
{
    /// <summary>A path that is an alternative gives each pair of ends once.</summary>
    AlternativesGiveEachPairOnce,

    /// <summary><c>GROUP_CONCAT</c> has no value where one of its values is no string.</summary>
    GroupConcatFailsOnOthersThanStrings,

    /// <summary><c>COUNT(DISTINCT *)</c> counts what blank nodes of the pattern stand for.</summary>
    DistinctCountTellsBlankNodesApart,

    /// <summary><c>MIN</c> and <c>MAX</c> order terms that <c>&lt;</c> does not in a way of their own.</summary>
    ExtremesHaveAnOrderOfTheirOwn,

    /// <summary><c>SUBSTR</c> from before the first character is an error.</summary>
    SubstringsStartWithinTheText,

    /// <summary>Without keys there is no group of no solutions.</summary>
    NothingHasNoGroup,

    /// <summary><c>COUNT</c> of an expression that is an error for one solution has no value.</summary>
    CountFailsOnErrors,

    /// <summary>A path of no steps does not lead from a term that no triple has to itself.</summary>
    AbsentTermsHaveNoPaths,

    /// <summary><c>GRAPH</c> with a variable and a pattern without triples holds without any graph.</summary>
    PatternsWithoutTriplesNeedNoGraph,

    /// <summary>A time is unequal to a literal of which it is not known whether it equals that.</summary>
    TimesAreUnequalWhereThatIsUnknown,

    /// <summary>A triple that several graphs of <c>FROM</c> have is there several times.</summary>
    MergedGraphsKeepDuplicates,

    /// <summary><c>STRDT</c> gives a value in canonical form.</summary>
    TypedTextsBecomeCanonical,

    /// <summary>The empty language range matches no language.</summary>
    EmptyRangeMatchesNoLanguage,

    /// <summary><c>MINUS</c> within <c>EXISTS</c> takes what is known outside for something that both its sides share.</summary>
    MinusSharesWhatIsKnownOutside,
}
