using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>The form of a language tag (BCP 47, which is RFC 5646, section 2.1).</summary>
public static partial class LanguageTag
{
    // irregular: the tags from before the grammar that do not follow it; those that are regular do.
    private static readonly HashSet<string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay",
        "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    };

    /// <summary>Whether the text is a well-formed language tag (section 2.2.9); no registry of languages is asked.</summary>
    public static bool IsWellFormed(string tag) => LanguageTagForm().IsMatch(tag) || PrivateUseForm().IsMatch(tag) || Irregular.Contains(tag);

    // langtag   = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]
    // language  = 2*3ALPHA ["-" extlang] / 4ALPHA / 5*8ALPHA
    // extlang   = 3ALPHA *2("-" 3ALPHA)
    // script    = 4ALPHA
    // region    = 2ALPHA / 3DIGIT
    // variant   = 5*8alphanum / (DIGIT 3alphanum)
    // extension = singleton 1*("-" (2*8alphanum))
    [GeneratedRegex(
        @"^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + @"(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTagForm();

    // privateuse = "x" 1*("-" (1*8alphanum))
    [GeneratedRegex(@"^[Xx](-[A-Za-z0-9]{1,8})+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PrivateUseForm();
}
