namespace LblodHarvester.Rdf;

/// <summary>Which of the three maps of an inverse context a term is looked for in.</summary>
internal enum TermCriterion
{
    /// <summary>By its language and direction mapping.</summary>
    Language,

    /// <summary>By its type mapping.</summary>
    Type,

    /// <summary>By nothing.</summary>
    Any,
}
