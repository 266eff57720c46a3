namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>Characters of texts, of which one beyond U+FFFF has two UTF-16 code units; literals have no halves of them.</summary>
internal static class CodePoints
{
    internal static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = text.IndexOfAnyInRange('\uDC00', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]))
                count--;
        }

        return count;
    }

    /// <summary>The place of the first code unit after so many characters; the length where there are not so many.</summary>
    internal static int IndexAfter(ReadOnlySpan<char> text, long characters)
    {
        var index = 0;
        while (characters > 0 && index < text.Length)
        {
            index += char.IsHighSurrogate(text[index]) ? 2 : 1;
            characters--;
        }

        return index;
    }
}
