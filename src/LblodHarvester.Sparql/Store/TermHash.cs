using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// A hash of byte strings for tables in memory. It depends on a number that each process draws for itself, so that no document can be made of
/// terms that fall together.
/// </summary>
internal static class TermHash
{
    private const ulong Odd1 = 0x9E3779B97F4A7C15;
    private const ulong Odd2 = 0xC2B2AE3D27D4EB4F;
    private static readonly ulong Seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8));
    private static readonly ulong Secret = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) | 1;

    /// <summary>The hash of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="salt">Something else that the hash depends on.</param>
    internal static uint Of(ReadOnlySpan<byte> text, uint salt)
    {
        var hash = Seed ^ ((ulong)salt * Odd2) ^ (uint)text.Length;
        var rest = text;
        while (rest.Length > 16)
        {
            hash = Fold(BinaryPrimitives.ReadUInt64LittleEndian(rest) ^ Secret, BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]) ^ hash);
            rest = rest[16..];
        }

        var (first, last) = Tail(rest);
        hash = Fold(first ^ Secret, last ^ hash);
        hash = Fold(hash ^ Odd1, Secret ^ Odd2);
        return (uint)(hash >> 32);
    }

    private static (ulong First, ulong Last) Tail(ReadOnlySpan<byte> rest)
    {
        if (rest.Length >= 8)
            return (BinaryPrimitives.ReadUInt64LittleEndian(rest), BinaryPrimitives.ReadUInt64LittleEndian(rest[^8..]));
        if (rest.Length >= 4)
            return (BinaryPrimitives.ReadUInt32LittleEndian(rest), BinaryPrimitives.ReadUInt32LittleEndian(rest[^4..]));
        return rest.IsEmpty ? (0UL, 0UL) : ((uint)rest[0] | ((ulong)rest[rest.Length / 2] << 8) | ((ulong)rest[^1] << 16), 0UL);
    }

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }
}
