namespace LblodHarvester.Sparql.Syntax;

/// <summary>The terminals of the grammar.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>[139] IRIREF; the value is what stands between the brackets.</summary>
    IriReference,

    /// <summary>[140] PNAME_NS or [141] PNAME_LN; the value is without the backslashes of escapes.</summary>
    PrefixedName,

    /// <summary>[142] BLANK_NODE_LABEL; the value is without <c>_:</c>.</summary>
    BlankNode,

    /// <summary>[143] VAR1 or [144] VAR2; the value is without the mark.</summary>
    Variable,

    /// <summary>[145] LANGTAG; the value is without <c>@</c>.</summary>
    LanguageTag,

    /// <summary>[146] INTEGER, or with a sign [149] or [152].</summary>
    Integer,

    /// <summary>[147] DECIMAL, or with a sign [150] or [153].</summary>
    Decimal,

    /// <summary>[148] DOUBLE, or with a sign [151] or [154].</summary>
    Double,

    /// <summary>[156] to [159]; the value is the string itself.</summary>
    String,

    /// <summary>A keyword, or what would be one if it were spelt well.</summary>
    Word,

    /// <summary>An operator or a delimiter.</summary>
    Punctuation,
}
