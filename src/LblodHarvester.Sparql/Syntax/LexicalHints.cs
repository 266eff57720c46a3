namespace LblodHarvester.Sparql.Syntax;

/// <summary>What to do about characters that SPARQL does not have.</summary>
internal static class LexicalHints
{
    internal static string? OfCharacter(string text, int at) => text[at] switch
    {
        '‘' or '’' or '“' or '”' or '„' or '«' or '»' or '´' => "Strings stand between straight quotes: \" or '.",
        '`' => "Strings stand between straight quotes: \" or '. IRIs stand between < and >.",
        '&' => "'And' is written &&.",
        '\\' => "A backslash stands in strings and in local names only; an escape is \\u with four hexadecimal digits or \\U with eight.",
        '\u00A0' or '\u2007' or '\u202F' or '\uFEFF' or '\u200B' =>
            "This is a space that SPARQL does not have, often copied from a web page or a document: replace it by an ordinary one.",
        '–' or '—' or '−' => "A minus is written -.",
        '≠' => "'Not equal' is written !=.",
        '≤' => "'At most' is written <=.",
        '≥' => "'At least' is written >=.",
        '%' => "There is no remainder operator; within a name, a percent sign has two hexadecimal digits after it.",
        '~' or '@' => null,
        '_' => "A blank node is written _:label, a variable ?name.",
        _ => null,
    };
}
