namespace LblodHarvester.Bench.Measuring;

/// <summary>One run of one side.</summary>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="Quads">How many quads were handled.</param>
/// <param name="AllocatedBytes">Bytes that the managed heap gave out meanwhile.</param>
internal readonly record struct Sample(double Milliseconds, long Quads, long AllocatedBytes)
{
    /// <summary>What one of several runs took, of a sample over all of them.</summary>
    internal Sample Over(int times) => this with { Milliseconds = Milliseconds / times, AllocatedBytes = AllocatedBytes / times };
}
