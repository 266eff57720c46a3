using System.Buffers.Binary;
using System.Numerics;

namespace LblodHarvester.Sparql.Store;

/// <summary>CRC-32C, at the end of what the log keeps.</summary>
internal static class Checksum
{
    internal const int Length = sizeof(uint);

    /// <summary>Writes the checksum of the bytes before a place, and gives the place after it.</summary>
    internal static int Write(Span<byte> bytes, int at, ulong context)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], Of(bytes[..at], context));
        return at + Length;
    }

    /// <summary>The bytes without their checksum.</summary>
    /// <exception cref="InvalidDataException">They are not those that were written.</exception>
    internal static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> bytes, ulong context)
    {
        if (bytes.Length < Length)
            throw new InvalidDataException("It is cut off.");
        var content = bytes[..^Length];
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[^Length..]) == Of(content, context)
            ? content
            : throw new InvalidDataException("Its checksum is wrong.");
    }

    private static uint Of(ReadOnlySpan<byte> bytes, ulong context)
    {
        var checksum = BitOperations.Crc32C(uint.MaxValue, context);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes)
            checksum = BitOperations.Crc32C(checksum, value);
        return ~checksum;
    }
}
