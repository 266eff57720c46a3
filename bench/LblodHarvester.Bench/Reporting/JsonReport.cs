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
        result.Quads,
        Sides = result.Sides.Select(side => new
        {
            side.Name,
            side.Way,
            MedianMilliseconds = side.Median.Milliseconds,
            QuadsPerSecond = side.Median.Quads / side.Median.Milliseconds * 1_000,
            MegabytesPerSecond = result.Bytes / side.Median.Milliseconds / 1_000,
            BytesPerQuad = (double)side.Median.AllocatedBytes / side.Median.Quads,
            OursIsTimesFaster = result.RatioTo(side),
            side.Target,
            Passes = result.Passes(side),
            side.Samples,
        }),
    };
}
