namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Which literals random data has.</summary>
internal enum RandomLiterals
{
    /// <summary>Of every kind, in every form.</summary>
    All,

    /// <summary>In canonical form and of the commoner datatypes.</summary>
    Canonical,

    /// <summary>Of one kind in a dataset, and without blank nodes beside them: those whose comparison no store finds difficult.</summary>
    Plain,
}
