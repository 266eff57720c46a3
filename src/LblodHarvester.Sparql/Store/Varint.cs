namespace LblodHarvester.Sparql.Store;

/// <summary>Numbers of 32 bits in one to five bytes, the lowest seven bits first.</summary>
internal static class Varint
{
    internal const int MaxLength = 5;

    /// <summary>Writes a number, and gives the place after it.</summary>
    internal static int Write(Span<byte> destination, int at, uint value)
    {
        while (value >= 0x80)
        {
            destination[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        destination[at++] = (byte)value;
        return at;
    }

    /// <summary>Reads a number, and goes to the place after it.</summary>
    /// <exception cref="InvalidDataException">There is none within the bytes.</exception>
    internal static uint Read(ReadOnlySpan<byte> source, ref int at)
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if ((uint)at >= (uint)source.Length)
                break;
            var part = source[at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }

        throw new InvalidDataException("A number is cut off or longer than 32 bits.");
    }
}
