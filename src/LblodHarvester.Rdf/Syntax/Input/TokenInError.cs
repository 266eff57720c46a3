using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>What an error shows of the text that it is about.</summary>
internal static class TokenInError
{
    /// <summary>How many UTF-16 code units are shown at most, give or take half a pair.</summary>
    internal const int LongestFound = 40;

    /// <summary>What a text begins with, up to the next blank: empty at the end, and a code point where it is none that can be seen.</summary>
    internal static string At(ReadOnlySpan<byte> utf8)
    {
        var token = new StringBuilder();
        foreach (var rune in utf8[..Math.Min(utf8.Length, 4 * (LongestFound + 1))].EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                return token.Length > 0 ? token.ToString() : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            if (token.Length >= LongestFound)
                return token.Append('…').ToString();
            token.Append(rune.ToString());
        }

        return token.ToString();
    }
}

/// <summary>Runes of UTF-8, as a loop takes them.</summary>
file static class Utf8Runes
{
    internal static Utf8RuneSequence EnumerateRunes(this ReadOnlySpan<byte> utf8) => new(utf8);

    internal ref struct Utf8RuneSequence(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> _rest = rest;

        public Rune Current { get; private set; }

        public readonly Utf8RuneSequence GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            Rune.DecodeFromUtf8(_rest, out var rune, out var length);
            _rest = _rest[length..];
            Current = rune;
            return true;
        }
    }
}
