using System.Globalization;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>
/// The seeds of random cases: the same in each run, so that a failure is one tomorrow too; <c>LBLOD_DIFFERENTIAL_SEEDS</c>, such as 100000-200000,
/// asks for others.
/// </summary>
internal static class Seeds
{
    internal static IEnumerable<int> Of(int first, int count)
    {
        if (Environment.GetEnvironmentVariable("LBLOD_DIFFERENTIAL_SEEDS") is not { Length: > 0 } range)
            return Enumerable.Range(first, count);
        var ends = Array.ConvertAll(range.Split('-'), end => int.Parse(end, CultureInfo.InvariantCulture));
        return Enumerable.Range(ends[0], ends[1] - ends[0]);
    }
}
