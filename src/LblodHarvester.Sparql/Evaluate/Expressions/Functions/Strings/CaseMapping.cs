using System.Collections.Frozen;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>
/// The case mappings of Unicode without regard to language or context, which XPath's <c>upper-case</c> and <c>lower-case</c> have. .NET
/// knows those of one character to one; of the others, which are in Unicode's SpecialCasing.txt, those of living European scripts are here.
/// </summary>
internal static class CaseMapping
{
    private const char DottedCapitalI = '\u0130';

    private static readonly FrozenDictionary<char, string> SpecialUpper = new Dictionary<char, string>
    {
        ['\u00DF'] = "SS",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03B0'] = "\u03A5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1E96'] = "H\u0331",
        ['\u1E97'] = "T\u0308",
        ['\u1E98'] = "W\u030A",
        ['\u1E99'] = "Y\u030A",
        ['\u1E9A'] = "A\u02BE",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
    }.ToFrozenDictionary();

    /// <summary>Changes what a buffer has since a length.</summary>
    internal static void ToLower(TextBuffer buffer, int start)
    {
        var text = buffer.Since(start);
        if (!text.Contains(DottedCapitalI))
            Map(text, static (from, to) => from.ToLowerInvariant(to));
        else
            buffer.Replace(start, text.ToString().ToLowerInvariant().Replace($"{DottedCapitalI}", "i\u0307", StringComparison.Ordinal));
    }

    /// <summary>Changes what a buffer has since a length.</summary>
    internal static void ToUpper(TextBuffer buffer, int start)
    {
        var text = buffer.Since(start);
        Map(text, static (from, to) => from.ToUpperInvariant(to));
        var hasSpecial = false;
        foreach (var c in text)
            hasSpecial |= c > '\u007F' && SpecialUpper.ContainsKey(c);
        if (hasSpecial)
            buffer.Replace(start, string.Concat(text.ToString().Select(c => SpecialUpper.GetValueOrDefault(c) ?? c.ToString())));
    }

    private delegate int Mapping(ReadOnlySpan<char> from, Span<char> to);

    // .NET refuses to map a text onto itself.
    private static void Map(Span<char> text, Mapping mapping)
    {
        const int OnStack = 512;
        Span<char> copy = stackalloc char[OnStack];
        while (!text.IsEmpty)
        {
            var length = Math.Min(OnStack, text.Length);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;
            text[..length].CopyTo(copy);
            mapping(copy[..length], text[..length]);
            text = text[length..];
        }
    }
}
