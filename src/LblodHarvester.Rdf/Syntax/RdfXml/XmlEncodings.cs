using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Finds the encoding of an XML document (XML 1.0, section 4.3.3 and appendix F).</summary>
internal static class XmlEncodings
{
    /// <summary>How many bytes must be there for <see cref="Detect"/>, unless the document is shorter.</summary>
    internal const int DetectableBytes = 4;

    private static readonly byte[] LittleEndian32 = [(byte)'<', 0, 0, 0];
    private static readonly byte[] BigEndian32 = [0, 0, 0, (byte)'<'];
    private static readonly byte[] LittleEndian16 = [(byte)'<', 0];
    private static readonly byte[] BigEndian16 = [0, (byte)'<'];

    // The marks of UTF-32 come first: in little endian, that of UTF-16 is how it begins.
    private static readonly (byte[] Start, bool IsMark, Encoding Encoding)[] Starts =
    [
        (new UTF32Encoding(bigEndian: false, byteOrderMark: true).GetPreamble(), true, Encoding.UTF32),
        (new UTF32Encoding(bigEndian: true, byteOrderMark: true).GetPreamble(), true, new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        (Encoding.UTF8.GetPreamble(), true, Encoding.UTF8),
        (Encoding.Unicode.GetPreamble(), true, Encoding.Unicode),
        (Encoding.BigEndianUnicode.GetPreamble(), true, Encoding.BigEndianUnicode),
        (LittleEndian32, false, Encoding.UTF32),
        (BigEndian32, false, new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        (LittleEndian16, false, Encoding.Unicode),
        (BigEndian16, false, Encoding.BigEndianUnicode),
    ];

    /// <summary>The encoding in which a document begins.</summary>
    /// <param name="start">The first bytes.</param>
    /// <param name="markLength">How many of them are a byte order mark.</param>
    /// <returns>The encoding; UTF-8, without a mark, also where the declaration is yet to name another one that has ASCII in it.</returns>
    internal static Encoding Detect(ReadOnlySpan<byte> start, out int markLength)
    {
        foreach (var (bytes, isMark, encoding) in Starts)
        {
            if (!start.StartsWith(bytes))
                continue;
            markLength = isMark ? bytes.Length : 0;
            return encoding;
        }

        markLength = 0;
        return Encoding.UTF8;
    }

    /// <summary>The encoding of a name; null when there is none.</summary>
    internal static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // The one is thrown for an unknown name, the other for UTF-7, which can be read in more than one way.
            return null;
        }
    }

    /// <summary>Whether a document that begins in one encoding can be in another one, which its declaration names.</summary>
    /// <param name="begun">What <see cref="Detect"/> found.</param>
    /// <param name="isMarked">Whether a byte order mark said so.</param>
    /// <param name="named">The encoding that is named.</param>
    /// <param name="declaration">The declaration.</param>
    internal static bool Agree(Encoding begun, bool isMarked, Encoding named, string declaration)
    {
        if (WidthOf(begun) != WidthOf(named))
            return false;
        // The order of bytes is what they are found in, be the name that of the other one.
        if (WidthOf(begun) > 1)
            return true;
        return isMarked ? named.CodePage == begun.CodePage : named.GetString(Encoding.ASCII.GetBytes(declaration)) == declaration;
    }

    /// <summary>How many bytes a character of ASCII takes.</summary>
    private static int WidthOf(Encoding encoding) => encoding switch
    {
        UTF32Encoding => 4,
        UnicodeEncoding => 2,
        _ => 1,
    };
}
