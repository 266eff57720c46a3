namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>A multiset of solutions; where they were sorted, with the place of each, which those share whose order is open.</summary>
internal sealed class Solutions
{
    internal Solutions(List<Mapping> rows, List<int>? places = null) => (Rows, Places) = (rows, places);

    internal List<Mapping> Rows { get; }

    /// <summary>The places, which do not decrease; null where there is no order.</summary>
    internal List<int>? Places { get; }
}
