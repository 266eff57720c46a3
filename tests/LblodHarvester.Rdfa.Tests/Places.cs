namespace LblodHarvester.Rdfa.Tests;

/// <summary>Checks places against the text they point into.</summary>
internal static class Places
{
    /// <summary>Whether the text at the offset starts a tag, or the attribute that the place names, and line and column say the same place.</summary>
    internal static bool Holds(string text, SourcePlace place)
    {
        var at = text.AsSpan(place.Offset);
        var isThere = place.Attribute is null
            ? (at.Length > 1 && at[0] == '<' && char.IsAsciiLetter(at[1])) || place.Offset == 0
            : at.StartsWith(place.Attribute, StringComparison.OrdinalIgnoreCase);
        return isThere && OffsetOf(text, place.Line, place.Column) == place.Offset;
    }

    private static int OffsetOf(string text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = text.AsSpan(start).IndexOfAny('\r', '\n') + start;
            start += text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
        }

        return start + column - 1;
    }
}
