using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>A character encoding of the Encoding Standard, with the labels by which pages call it.</summary>
/// <param name="Name">Its name as the standard spells it.</param>
/// <param name="CodePage">Its code page.</param>
internal sealed record CharacterEncoding(string Name, int CodePage)
{
    internal static readonly CharacterEncoding Utf8 = new("UTF-8", 65001);

    internal static readonly CharacterEncoding Utf16LittleEndian = new("UTF-16LE", 1200);

    internal static readonly CharacterEncoding Utf16BigEndian = new("UTF-16BE", 1201);

    /// <summary>The encoding of HTML that says nothing.</summary>
    internal static readonly CharacterEncoding Fallback = new("windows-1252", 1252);

    private static readonly Dictionary<string, CharacterEncoding> ByLabel = Labels();

    /// <summary>The encoding that a label means (Encoding Standard, section 4.2), or null when it means none.</summary>
    internal static CharacterEncoding? FromLabel(string label) => ByLabel.GetValueOrDefault(WhiteSpace.Trim(label));

    /// <summary>The encoding that a byte order mark tells and the mark's length, or null and 0.</summary>
    internal static (CharacterEncoding? Encoding, int Length) FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
        [0xFF, 0xFE, ..] => (Utf16LittleEndian, 2),
        _ => (null, 0),
    };

    /// <summary>What the label means in a <c>meta</c> or an XML declaration: since that could be read byte by byte, the text is not UTF-16.</summary>
    internal CharacterEncoding AsDeclaredInMarkup() => this == Utf16LittleEndian || this == Utf16BigEndian ? Utf8 : this;

    /// <summary>The decoder, with what it does for invalid bytes.</summary>
    internal Encoding WithFallback(DecoderFallback fallback)
    {
        var isUnicode = this == Utf8 || this == Utf16LittleEndian || this == Utf16BigEndian;
        var known = isUnicode ? null : CodePagesEncodingProvider.Instance.GetEncoding(CodePage);
        var encoding = (Encoding)(known ?? Encoding.GetEncoding(CodePage)).Clone();
        encoding.DecoderFallback = fallback;
        return encoding;
    }

    private static Dictionary<string, CharacterEncoding> Labels()
    {
        var byLabel = new Dictionary<string, CharacterEncoding>(StringComparer.OrdinalIgnoreCase);
        Add(Utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
        Add(Utf16LittleEndian, "utf-16 utf-16le unicode csunicode iso-10646-ucs-2 ucs-2 unicodefeff");
        Add(Utf16BigEndian, "utf-16be unicodefffe");
        Add(Fallback, "windows-1252 cp1252 x-cp1252 ansi_x3.4-1968 ascii us-ascii iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 "
            + "latin1 l1 cp819 ibm819 csisolatin1 x-user-defined");
        Add(new("ISO-8859-2", 28592), "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2");
        Add(new("ISO-8859-3", 28593), "iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 latin3 l3 csisolatin3");
        Add(new("ISO-8859-4", 28594), "iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 latin4 l4 csisolatin4");
        Add(new("ISO-8859-5", 28595), "iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic csisolatincyrillic");
        Add(new("ISO-8859-6", 28596), "iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic asmo-708 ecma-114 csisolatinarabic");
        Add(new("ISO-8859-7", 28597), "iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 elot_928 ecma-118 csisolatingreek");
        Add(new("ISO-8859-8", 28598), "iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual csisolatinhebrew");
        Add(new("ISO-8859-8-I", 38598), "iso-8859-8-i logical csiso88598i");
        Add(new("ISO-8859-13", 28603), "iso-8859-13 iso8859-13 iso885913");
        Add(new("ISO-8859-15", 28605), "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9");
        Add(new("KOI8-R", 20866), "koi8-r koi8_r koi8 koi cskoi8r");
        Add(new("KOI8-U", 21866), "koi8-u koi8-ru");
        Add(new("macintosh", 10000), "macintosh mac x-mac-roman csmacintosh");
        Add(new("windows-874", 874), "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620");
        Add(new("windows-1250", 1250), "windows-1250 cp1250 x-cp1250");
        Add(new("windows-1251", 1251), "windows-1251 cp1251 x-cp1251");
        Add(new("windows-1253", 1253), "windows-1253 cp1253 x-cp1253");
        Add(new("windows-1254", 1254), "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 latin5 l5 csisolatin5");
        Add(new("windows-1255", 1255), "windows-1255 cp1255 x-cp1255");
        Add(new("windows-1256", 1256), "windows-1256 cp1256 x-cp1256");
        Add(new("windows-1257", 1257), "windows-1257 cp1257 x-cp1257");
        Add(new("windows-1258", 1258), "windows-1258 cp1258 x-cp1258");
        Add(new("x-mac-cyrillic", 10007), "x-mac-cyrillic x-mac-ukrainian");
        Add(new("GBK", 936), "gbk x-gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58");
        Add(new("gb18030", 54936), "gb18030");
        Add(new("Big5", 950), "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        Add(new("EUC-JP", 51932), "euc-jp x-euc-jp cseucpkdfmtjapanese");
        Add(new("ISO-2022-JP", 50222), "iso-2022-jp csiso2022jp");
        Add(new("Shift_JIS", 932), "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis");
        Add(new("EUC-KR", 949), "euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 iso-ir-149 cseuckr csksc56011987");
        return byLabel;

        void Add(CharacterEncoding encoding, string labels)
        {
            foreach (var label in labels.Split(' '))
                byLabel.Add(label, encoding);
        }
    }
}
