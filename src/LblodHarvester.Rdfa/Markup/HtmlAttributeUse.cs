namespace LblodHarvester.Rdfa;

/// <summary>Which attributes of HTML decide what a page says.</summary>
internal static class HtmlAttributeUse
{
    /// <summary>Whether the RDFa rules read an attribute of that name.</summary>
    internal static bool IsReadByRdfa(ReadOnlySpan<char> name) => name switch
    {
        "about" or "content" or "datatype" or "datetime" or "href" or "inlist" or "lang" or "prefix" or "property" or "rel" or "resource" or "rev"
            or "src" or "typeof" or "vocab" or "xml:lang" => true,

        // In SVG and MathML, which take it for an href.
        "xlink:href" => true,
        _ => name.StartsWith("xmlns:", StringComparison.Ordinal),
    };

    /// <summary>
    /// Whether the tree depends on an attribute: formatting elements are brought back up to three alike (HTML, section 13.2.4.3), a few
    /// attributes decide where an element goes, and one makes a <c>meta</c> element set the language.
    /// </summary>
    internal static bool IsReadByTreeConstruction(ReadOnlySpan<char> tag, ReadOnlySpan<char> name) => tag switch
    {
        "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u" => true,
        "input" => name is "type",
        "meta" => name is "http-equiv",
        "annotation-xml" => name is "encoding",
        "isindex" => true,
        _ => false,
    };
}
