using System.Globalization;
using System.Text;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>
/// The path pattern of a rule: <c>*</c> for any characters, a final <c>$</c> for the end (RFC 9309 section 2.2.3). Matching takes time in
/// proportion to the path, whatever the pattern.
/// </summary>
internal sealed class RobotsPattern
{
    private readonly string[] _pieces;
    private readonly bool _toTheEnd;

    private RobotsPattern(string[] pieces, bool toTheEnd, int length)
    {
        _pieces = pieces;
        _toTheEnd = toTheEnd;
        Length = length;
    }

    /// <summary>Its length in octets: the more specific rule is the longer one.</summary>
    public int Length { get; }

    /// <summary>Reads a pattern.</summary>
    public static RobotsPattern Parse(string text)
    {
        var normal = Normalise(text);
        var toTheEnd = normal.EndsWith('$');
        return new RobotsPattern((toTheEnd ? normal[..^1] : normal).Split('*'), toTheEnd, normal.Length);
    }

    /// <summary>A path and query in the form in which patterns are compared.</summary>
    public static string NormalisePath(string path) =>
        Normalise(path).Replace("*", "%2A", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal);

    /// <summary>Whether a path in normal form matches.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
            return false;
        var at = _pieces[0].Length;
        if (_pieces.Length == 1)
            return !_toTheEnd || at == path.Length;

        // The earliest place of each piece leaves the most room for the next; only the last may have to be at the end.
        var middle = _toTheEnd ? _pieces[1..^1] : _pieces[1..];
        foreach (var piece in middle)
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + piece.Length;
        }

        return !_toTheEnd || (path.Length - at >= _pieces[^1].Length && path.EndsWith(_pieces[^1], StringComparison.Ordinal));
    }

    // Section 2.2.2: octets outside US-ASCII are compared percent-encoded, unreserved ones decoded, others as they stand.
    private static string Normalise(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var normal = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%'
                && i + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                var octet = Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0];
                Append(normal, octet, encode: !IsUnreserved(octet));
                i += 2;
            }
            else
            {
                Append(normal, bytes[i], encode: bytes[i] is <= 0x20 or >= 0x7F);
            }
        }

        return normal.ToString();
    }

    private static void Append(StringBuilder text, byte octet, bool encode)
    {
        if (encode)
            text.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        else
            text.Append((char)octet);
    }

    private static bool IsUnreserved(byte octet) =>
        char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
