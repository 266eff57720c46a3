using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.Win32.SafeHandles;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>
/// One gzip member per WARC record (ISO 28500:2017, Annex D). Its header carries the member's own length in an extra field
/// (RFC 1952 section 2.3.1.1, subfield <c>sl</c>: compressed and uncompressed length, 32 bits each), so that a file can be walked from
/// record to
/// record without decompressing it; other readers skip the field.
/// </summary>
internal static class GzipMember
{
    private const int FixedHeader = 10;
    private const int ExtraField = 2 + 4 + 8;
    private const byte HasExtraField = 4;

    /// <summary>The bytes up to and including the extra field.</summary>
    public const int HeaderLength = FixedHeader + ExtraField;

    /// <summary>Compresses one record into one member.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> record)
    {
        using var plain = new MemoryStream(record.Length / 3);
        using (var gzip = new GZipStream(plain, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(record);

        var compressed = plain.GetBuffer().AsSpan(0, (int)plain.Length);
        var member = new byte[compressed.Length + ExtraField];
        compressed[..FixedHeader].CopyTo(member);
        member[3] |= HasExtraField;
        var extra = member.AsSpan(FixedHeader, ExtraField);
        BinaryPrimitives.WriteUInt16LittleEndian(extra, ExtraField - 2);
        extra[2] = (byte)'s';
        extra[3] = (byte)'l';
        BinaryPrimitives.WriteUInt16LittleEndian(extra[4..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(extra[6..], (uint)member.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(extra[10..], (uint)record.Length);
        compressed[FixedHeader..].CopyTo(member.AsSpan(HeaderLength));
        return member;
    }

    /// <summary>
    /// The length of the member at that offset; null when there is no whole member of ours there: the end of the file, or a torn tail.
    /// </summary>
    public static long? LengthAt(SafeFileHandle file, long offset)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (RandomAccess.Read(file, header, offset) < HeaderLength)
            return null;
        var ours = header[0] == 0x1f && header[1] == 0x8b && header[3] == HasExtraField
            && header[FixedHeader + 2] == 's' && header[FixedHeader + 3] == 'l';
        var length = BinaryPrimitives.ReadUInt32LittleEndian(header[(FixedHeader + 6)..]);
        return ours && length > HeaderLength && offset + length <= RandomAccess.GetLength(file) ? length : null;
    }

    /// <summary>Decompresses the member at that offset.</summary>
    /// <exception cref="InvalidDataException">There is no whole, sound member there.</exception>
    public static byte[] ReadAt(SafeFileHandle file, long offset)
    {
        if (LengthAt(file, offset) is not { } length)
            throw new InvalidDataException("no whole record begins there");
        var member = new byte[length];
        for (var read = 0; read < member.Length;)
        {
            var count = RandomAccess.Read(file, member.AsSpan(read), offset + read);
            if (count == 0)
                throw new InvalidDataException("the file became shorter while it was read");
            read += count;
        }

        var expected = BinaryPrimitives.ReadUInt32LittleEndian(member.AsSpan(FixedHeader + 10));
        using var gzip = new GZipStream(new MemoryStream(member), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        if (plain.Length != expected)
            throw new InvalidDataException($"the record holds {plain.Length} bytes and should hold {expected}");
        return plain.ToArray();
    }
}
