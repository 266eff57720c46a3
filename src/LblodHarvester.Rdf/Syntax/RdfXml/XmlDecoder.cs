using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>
/// The characters of an XML document in bytes: in the encoding that its first bytes show and its declaration names (XML 1.0, section 4.3.3
/// and appendix F). Bytes that are no character of it are a fault, and so is a name that is unknown or belies the bytes.
/// </summary>
internal sealed partial class XmlDecoder(Stream stream) : XmlCharacters
{
    private const int BufferBytes = 1 << 14;

    /// <summary>How many bytes of a document are searched for the end of its declaration.</summary>
    private const int LongestDeclaration = 1 << 11;

    private readonly byte[] _bytes = new byte[BufferBytes];
    private readonly FirstFaultFallback _fallback = new();
    private int _start;
    private int _end;
    private bool _isComplete;
    private Decoder? _decoder;
    private string _encodingName = "";

    internal override int Read(Span<char> characters)
    {
        if (Fault is not null)
            return 0;
        if (_decoder is null && !TryOpen(out var before))
        {
            before.CopyTo(characters);
            return before.Length;
        }

        int written;
        do
        {
            if (_start == _end && !_isComplete)
                Fill();
            _decoder!.Convert(_bytes.AsSpan(_start, _end - _start), characters, _isComplete, out var used, out written, out _);
            _start += used;
        }
        while (written == 0 && !(_isComplete && _start == _end));
        return _fallback.Bytes is null ? written : CutAtFault(characters[..written]);
    }

    private int CutAtFault(ReadOnlySpan<char> decoded)
    {
        var bytes = _fallback.Bytes!;
        Fault = new XmlFault(
            $"byte{(bytes.Length == 1 ? "" : "s")} {string.Join(' ', bytes.Select(b => $"{b:X2}"))}",
            $"a character encoded in {_encodingName}");
        var length = decoded.IndexOf(FirstFaultFallback.Mark);
        return length < 0 ? decoded.Length : length;
    }

    /// <summary>Finds the encoding.</summary>
    /// <param name="before">When there is none, what the document says before its name.</param>
    private bool TryOpen(out string before)
    {
        while (_end < XmlEncodings.DetectableBytes && !_isComplete)
            Fill();
        var encoding = XmlEncodings.Detect(_bytes.AsSpan(0, _end), out _start);
        var declaration = ReadDeclaration(encoding);
        before = "";
        if (declaration is null)
        {
            Fault = new XmlFault("<?xml", $"an XML declaration that ends within {LongestDeclaration} bytes");
            return false;
        }

        if (EncodingDeclaration().Match(declaration) is { Success: true } match)
        {
            var name = match.Groups["name"];
            before = declaration[..name.Index];
            var named = XmlEncodings.Find(name.Value);
            if (named is null)
                Fault = new XmlFault(name.Value, "the name of an encoding, such as UTF-8, UTF-16, ISO-8859-1 or windows-1252");
            else if (!XmlEncodings.Agree(encoding, isMarked: _start > 0, named, declaration))
                Fault = new XmlFault(name.Value, $"the name of the encoding that the document is in: its first bytes are those of {NameOf(encoding)}");
            else if (encoding.CodePage == Encoding.UTF8.CodePage)
                encoding = named;
        }

        if (Fault is not null)
            return false;
        encoding = (Encoding)encoding.Clone();
        encoding.DecoderFallback = _fallback;
        _encodingName = NameOf(encoding);
        _decoder = encoding.GetDecoder();
        return true;
    }

    // [23] XMLDecl; empty when the document has none, null when it does not end soon enough
    private string? ReadDeclaration(Encoding encoding)
    {
        const string Start = "<?xml";
        while (true)
        {
            var text = encoding.GetString(_bytes, _start, _end - _start);
            var isStart = text.Length <= Start.Length
                ? Start.StartsWith(text, StringComparison.Ordinal)
                : text.StartsWith(Start, StringComparison.Ordinal) && char.IsWhiteSpace(text[Start.Length]);
            var end = isStart ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
            if (end >= 0)
                return text[..(end + 2)];
            if (!isStart || _isComplete)
                return "";
            if (_end >= LongestDeclaration)
                return null;
            Fill();
        }
    }

    private void Fill()
    {
        if (_start == _end)
            _start = _end = 0;
        var count = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += count;
        _isComplete = count == 0;
    }

    private static string NameOf(Encoding encoding) => encoding.WebName.ToUpperInvariant();

    // [80] EncodingDecl; whatever else is wrong with it is found by who reads the document
    [GeneratedRegex(@"\sencoding\s*=\s*(?<quote>[""'])(?<name>[^""']*)\k<quote>", RegexOptions.CultureInvariant)]
    private static partial Regex EncodingDeclaration();
}
