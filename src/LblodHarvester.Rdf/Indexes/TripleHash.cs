using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>Hashes for tables whose size is a power of two.</summary>
internal static class TripleHash
{
    /// <summary>2^32 divided by the golden ratio: multiplied by it, close hashes come to lie far apart.</summary>
    private const uint Golden = 2654435769;

    internal static int Combine(int first, int second) => (int)(BitOperations.RotateLeft((uint)first * Golden, 15) ^ (uint)second);

    internal static int Combine(int first, int second, int third) => Combine(Combine(first, second), third);

    /// <summary>The bucket of a hash among a number of buckets that is a power of two, at least 2.</summary>
    internal static int BucketOf(int hash, int buckets) => (int)(((uint)hash * Golden) >> (32 - BitOperations.Log2((uint)buckets)));
}
