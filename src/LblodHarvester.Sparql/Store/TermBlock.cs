using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// A block of the terms that a dictionary got since the last one, in the order of their identifiers, which are not said: language tags, IRIs, blank
/// nodes, literals. Compressed with Brotli where that pays; ends with a checksum.
/// </summary>
internal static class TermBlock
{
    private const byte Plain = 1;
    private const byte Compressed = 2;
    private const int MinCompressed = 512;
    private const int Quality = 1;
    private const int Window = 22;

    /// <summary>How far a dictionary has been written.</summary>
    internal readonly record struct Mark(int Languages, int Iris, int BlankNodes, int Literals)
    {
        internal static Mark Of(TermDictionary terms) => new(terms.Languages.Count, terms.IriCount, terms.BlankNodeCount, terms.LiteralCount);
    }

    /// <summary>The terms between two marks; empty when there are none.</summary>
    internal static ReadOnlyMemory<byte> Encode(TermDictionary terms, in Mark from, in Mark to)
    {
        if (from == to)
            return default;
        var writer = new ArrayBufferWriter<byte>(1 << 12);
        Write(writer, from.Languages, to.Languages);
        for (var i = from.Languages; i < to.Languages; i++)
            Write(writer, Encoding.UTF8.GetBytes(terms.Languages[i]), default);
        Write(writer, from.Iris, to.Iris);
        for (var i = from.Iris; i < to.Iris; i++)
        {
            terms.GetIri(TermId.FirstIri + (uint)i, out var prefix, out var rest);
            Write(writer, prefix, rest);
        }

        Write(writer, from.BlankNodes, to.BlankNodes);
        for (var i = from.BlankNodes; i < to.BlankNodes; i++)
            Write(writer, terms.GetBlankNode(TermId.BlankNodes + (uint)i), default);
        Write(writer, from.Literals, to.Literals);
        for (var i = from.Literals; i < to.Literals; i++)
        {
            var text = terms.GetLiteral(TermId.LiteralBit + (uint)i, out var code);
            Write(writer, code);
            Write(writer, text, default);
        }

        return Pack(writer.WrittenSpan);
    }

    /// <summary>The bytes of a block, checked and no longer compressed.</summary>
    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    internal static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> block)
    {
        var content = Checksum.Check(block.Span, 0);
        if (content.IsEmpty || content[0] is not (Plain or Compressed))
            throw new InvalidDataException("They are in a form that this program does not know.");
        var at = 1;
        var length = (int)Varint.Read(content, ref at);
        if (content[0] == Plain)
            return length == content.Length - at ? block.Slice(at, length) : throw new InvalidDataException("They are cut off.");
        var unpacked = GC.AllocateUninitializedArray<byte>(length);
        return BrotliDecoder.TryDecompress(content[at..], unpacked, out var written) && written == length
            ? unpacked
            : throw new InvalidDataException("They cannot be decompressed.");
    }

    /// <summary>Adds the terms of an unpacked block to a dictionary that has exactly those before them.</summary>
    /// <exception cref="InvalidDataException">It is not what was written, or a block before it is missing.</exception>
    internal static void Decode(ReadOnlySpan<byte> content, TermDictionary terms)
    {
        var at = 0;
        for (var count = ReadCount(content, ref at, terms.Languages.Count); count > 0; count--)
            terms.Languages.Add(Encoding.UTF8.GetString(ReadText(content, ref at)));
        for (var count = ReadCount(content, ref at, terms.IriCount); count > 0; count--)
            terms.AddIri(ReadText(content, ref at));
        for (var count = ReadCount(content, ref at, terms.BlankNodeCount); count > 0; count--)
            terms.AddBlankNode(ReadText(content, ref at));
        for (var count = ReadCount(content, ref at, terms.LiteralCount); count > 0; count--)
        {
            var code = Varint.Read(content, ref at);
            if (LiteralType.IsLanguage(code) ? LiteralType.LanguageOf(code) >= terms.Languages.Count : code != 0 && !terms.Holds(LiteralType.DatatypeOf(code)))
                throw new InvalidDataException("A literal has a datatype or language that is not there.");
            terms.AddLiteral(ReadText(content, ref at), new LiteralType(code, InlineDatatype.None));
        }
    }

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        var packed = new byte[1 + Varint.MaxLength + content.Length + Checksum.Length];
        var at = Varint.Write(packed, 1, (uint)content.Length);
        packed[0] = Plain;
        if (content.Length >= MinCompressed
            && BrotliEncoder.TryCompress(content, packed.AsSpan(at, content.Length - 1), out var written, Quality, Window))
        {
            packed[0] = Compressed;
            at += written;
        }
        else
        {
            content.CopyTo(packed.AsSpan(at));
            at += content.Length;
        }

        at = Checksum.Write(packed, at, 0);
        return packed.AsSpan(0, at).ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> writer, int from, int to)
    {
        Write(writer, (uint)from);
        Write(writer, (uint)(to - from));
    }

    private static void Write(ArrayBufferWriter<byte> writer, uint number) =>
        writer.Advance(Varint.Write(writer.GetSpan(Varint.MaxLength), 0, number));

    private static void Write(ArrayBufferWriter<byte> writer, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Write(writer, (uint)(first.Length + second.Length));
        writer.Write(first);
        writer.Write(second);
    }

    private static uint ReadCount(ReadOnlySpan<byte> content, ref int at, int expected) => Varint.Read(content, ref at) == expected
        ? Varint.Read(content, ref at)
        : throw new InvalidDataException("Some before them are missing.");

    private static ReadOnlySpan<byte> ReadText(ReadOnlySpan<byte> content, ref int at)
    {
        var length = Varint.Read(content, ref at);
        if (length > content.Length - at)
            throw new InvalidDataException("They are cut off.");
        var text = content.Slice(at, (int)length);
        at += text.Length;
        return text;
    }
}
