namespace LblodHarvester.Rdf;

/// <summary>The form of a language tag: letters, then groups of letters and digits (BCP 47 as N-Triples LANGTAG narrows it).</summary>
public static class LanguageTag
{
    /// <summary>Whether the text has the form of a language tag; no registry of languages is asked.</summary>
    public static bool IsWellFormed(string tag)
    {
        var first = true;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var part = tag.AsSpan()[range];
            if (part.Length is 0 or > 8)
                return false;
            foreach (var c in part)
            {
                if (!(char.IsAsciiLetter(c) || (!first && char.IsAsciiDigit(c))))
                    return false;
            }

            first = false;
        }

        return true;
    }
}
