namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>Hashes of rows.</summary>
internal static class RowHash
{
    internal static int Of(ReadOnlySpan<uint> row)
    {
        var hash = 17ul;
        foreach (var id in row)
            hash = (hash ^ id) * 0x9E3779B97F4A7C15ul;
        return (int)(hash >> 33);
    }
}
