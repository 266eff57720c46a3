using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LblodHarvester.Rdf;

/// <summary>
/// A hash of short byte strings that is fast and differs from process to process, for tables that compare what they find. It folds
/// 128-bit products.
/// </summary>
internal static class Utf8Hash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    /// <summary>
    /// The hash of a text. Of a long one it takes in the length and parts of it, among them the end, where IRIs differ most: a table that forgets
    /// loses nothing when two fall together.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="salt">Something else that the hash depends on.</param>
    internal static ulong Of(ReadOnlySpan<byte> utf8, ulong salt = 0)
    {
        var hash = Seed ^ (salt * Odd) ^ (ulong)utf8.Length;
        if (utf8.Length < 16)
            return Short(utf8, hash);
        var middle = utf8[((utf8.Length - 8) / 2)..];
        hash = Fold(BinaryPrimitives.ReadUInt64LittleEndian(utf8) ^ Odd, BinaryPrimitives.ReadUInt64LittleEndian(middle) ^ hash);
        var last = utf8[^16..];
        return Fold(BinaryPrimitives.ReadUInt64LittleEndian(last) ^ Odd, BinaryPrimitives.ReadUInt64LittleEndian(last[8..]) ^ hash);
    }

    private static ulong Short(ReadOnlySpan<byte> utf8, ulong hash)
    {
        ulong first = 0, last = 0;
        if (utf8.Length >= 8)
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            last = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]);
        }
        else if (utf8.Length >= 4)
        {
            first = BinaryPrimitives.ReadUInt32LittleEndian(utf8);
            last = BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]);
        }
        else if (utf8.Length > 0)
            first = utf8[0] | ((ulong)utf8[utf8.Length / 2] << 8) | ((ulong)utf8[^1] << 16);

        return Fold(first ^ Odd, last ^ hash);
    }

    private static ulong Fold(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high ^ low;
    }
}
