using System.Text.Json;
using LblodHarvester.Bench.Measuring;

namespace LblodHarvester.Bench.Reporting;

/// <summary>The results of a subject for machines: every sample, and what follows from them.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes the results to a file.</summary>
    internal static void Write(string file, IEnumerable<ContestResult> results) =>
        File.WriteAllText(file, JsonSerializer.Serialize(results.Select(Describe), Options));

    private static object Describe(ContestResult result) => new
    {
        result.Work,
        result.Bytes,
        result.Triples,
        Sides = result.Sides.Select(side => new
        {
            side.Name,
            side.Way,
            side.Median.Count,
            MedianMilliseconds = side.Median.Milliseconds,
            CountPerSecond = side.Median.Count / side.Median.Milliseconds * 1_000,
            TriplesPerMillisecond = result.Triples / side.Median.Milliseconds,
            MegabytesPerSecond = result.Bytes / side.Median.Milliseconds / 1_000,
            BytesPerCount = side.Median.Count > 0 ? (double)side.Median.AllocatedBytes / side.Median.Count : (double?)null,
            BytesPerByte = (double)side.Median.AllocatedBytes / result.Bytes,
            BytesPerTriple = (double)side.Median.AllocatedBytes / result.Triples,
            OursIsTimesFaster = result.RatioTo(side),
            side.Target,
            side.Limit,
            Passes = result.Passes(side),
            side.Samples,
        }),
    };
}
