namespace LblodHarvester.Bench.Stores.Data;

/// <summary>A number for a text that is the same on every run, unlike that of the runtime: FNV-1a, mixed.</summary>
internal static class StableHash
{
    /// <summary>A number from 0 up to, and without, a limit.</summary>
    internal static int Below(int limit, string text) => (int)(Of(text) % (ulong)limit);

    private static ulong Of(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
