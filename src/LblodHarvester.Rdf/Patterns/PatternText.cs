using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>The characters of a pattern, one after the other, each with its place in the pattern as it was written.</summary>
internal sealed class PatternText
{
    private const string Whitespace = "\t\n\r ";
    private const int MostShown = 20;

    private readonly List<int> codePoints = [];
    private readonly List<int> positions = [];
    private int at;

    internal PatternText(string pattern, PatternFlags flags)
    {
        for (var i = 0; i < pattern.Length;)
        {
            if (!Rune.TryGetRuneAt(pattern, i, out var rune))
                throw Fault(codePoints.Count + 1, string.Create(CultureInfo.InvariantCulture, $"the unpaired surrogate U+{(int)pattern[i]:X4}"), "a character");
            codePoints.Add(rune.Value);
            positions.Add(codePoints.Count);
            i += rune.Utf16SequenceLength;
        }

        EndPosition = codePoints.Count + 1;
        if (flags.HasFlag(PatternFlags.IgnoreWhitespace) && !flags.HasFlag(PatternFlags.Quoted))
            RemoveWhitespace();
    }

    internal bool AtEnd => at == codePoints.Count;

    /// <summary>The place of the next character, from 1.</summary>
    internal int Position => PositionOf(at);

    private int EndPosition { get; }

    /// <summary>The next character, or -1 at the end.</summary>
    internal int Peek(int ahead = 0) => at + ahead < codePoints.Count ? codePoints[at + ahead] : -1;

    internal int Next() => codePoints[at++];

    internal bool TryRead(char character)
    {
        if (Peek() != character)
            return false;
        at++;
        return true;
    }

    internal bool StartsWith(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Peek(i) != text[i])
                return false;
        }

        return true;
    }

    internal void Skip(int length) => at += length;

    /// <summary>An error at the next characters, of which so many are shown.</summary>
    internal XPathRegexSyntaxException Fault(string expected, int length = 1) => Fault(Position, Show(at, length), expected);

    /// <summary>An error about what was read from a place until here.</summary>
    internal XPathRegexSyntaxException FaultSince(int position, string expected)
    {
        var start = positions.BinarySearch(position);
        return Fault(position, Show(start, Math.Max(1, at - start)), expected);
    }

    internal static XPathRegexSyntaxException Fault(int position, string found, string expected) => new("pattern", position, found, expected);

    private int PositionOf(int index) => index < positions.Count ? positions[index] : EndPosition;

    private string Show(int start, int length)
    {
        if (start == codePoints.Count)
            return "the end of the pattern";
        var shown = new StringBuilder("'");
        foreach (var codePoint in codePoints.Skip(start).Take(Math.Min(length, MostShown)))
            _ = Rune.IsControl(new Rune(codePoint)) ? shown.Append(CultureInfo.InvariantCulture, $"U+{codePoint:X4}") : shown.Append(new Rune(codePoint));
        return shown.Append(length > MostShown ? "…'" : "'").ToString();
    }

    // Section 5.6.2: whitespace is removed before anything is recognised, so that "\ s" is "\s", but not within a character class expression.
    private void RemoveWhitespace()
    {
        var (kept, depth, isEscaped) = (0, 0, false);
        for (var i = 0; i < codePoints.Count; i++)
        {
            var c = codePoints[i];
            if (depth == 0 && c < 0x80 && Whitespace.Contains((char)c))
                continue;
            if (!isEscaped)
                depth = Math.Max(0, depth + (c == '[' ? 1 : c == ']' ? -1 : 0));
            isEscaped = !isEscaped && c == '\\';
            (codePoints[kept], positions[kept]) = (c, positions[i]);
            kept++;
        }

        codePoints.RemoveRange(kept, codePoints.Count - kept);
        positions.RemoveRange(kept, positions.Count - kept);
    }
}
