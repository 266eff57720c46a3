using System.Buffers.Binary;

namespace LblodHarvester.Rdf;

/// <summary>
/// A hash of short byte strings that is fast, for tables that compare what they find and forget it for what comes next: texts that fall
/// together cost one of them its place and nothing else, so nobody gains by looking for them.
/// </summary>
internal static class Utf8Hash
{
    private const ulong Odd1 = 0x9E3779B97F4A7C15;
    private const ulong Odd2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Odd3 = 0x165667B19E3779F9;
    private const ulong Odd4 = 0xD6E8FEB86659FD93;
    private const ulong Odd5 = 0xA0761D6478BD642F;
    private const ulong Odd6 = 0xE7037ED1A0B428DB;

    /// <summary>
    /// The hash of a text. Of one longer than 32 bytes it takes in the length, the end, where IRIs differ most, and a part of what is before.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="salt">Something else that the hash depends on.</param>
    internal static ulong Of(ReadOnlySpan<byte> utf8, ulong salt = 0)
    {
        var parts = utf8.Length switch
        {
            < 16 => Short(utf8),
            < 32 => Words(utf8, utf8[8..], utf8[^16..], utf8[^8..]),
            _ => Words(utf8[^32..], utf8[^24..], utf8[^16..], utf8[^8..])
                + (BinaryPrimitives.ReadUInt64LittleEndian(utf8[((utf8.Length - 32) / 2)..]) * Odd5),
        };
        return Mix(parts + (((ulong)utf8.Length + (salt << 16)) * Odd6));
    }

    // No product waits for another one.
    private static ulong Words(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third, ReadOnlySpan<byte> fourth) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(first) * Odd1)
        + (BinaryPrimitives.ReadUInt64LittleEndian(second) * Odd2)
        + (BinaryPrimitives.ReadUInt64LittleEndian(third) * Odd3)
        + (BinaryPrimitives.ReadUInt64LittleEndian(fourth) * Odd4);

    private static ulong Short(ReadOnlySpan<byte> utf8)
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

        return (first * Odd1) + (last * Odd2);
    }

    // Every bit takes part in the lowest ones, which say the place in a table.
    private static ulong Mix(ulong sum)
    {
        sum = (sum ^ (sum >> 32)) * Odd1;
        return sum ^ (sum >> 32);
    }
}
