namespace LblodHarvester.Sparql.Plans;

/// <summary>How often a path is walked.</summary>
internal enum PathRepetition
{
    /// <summary>Once or not at all.</summary>
    ZeroOrOne,

    /// <summary>Any number of times.</summary>
    ZeroOrMore,

    /// <summary>At least once.</summary>
    OneOrMore,
}
