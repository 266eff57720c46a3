namespace LblodHarvester.Sparql.Syntax;

/// <summary>What to do about errors in triples.</summary>
internal static class TriplesHints
{
    internal static string? InPlaceOfVerb(Token found) => found switch
    {
        { Kind: TokenKind.Punctuation, Value: "." or "}" or ";" } => "A triple has three parts: subject, property and object.",
        { Kind: TokenKind.Punctuation, Value: "," } => "Parts of a triple are separated by spaces; a comma separates objects.",
        { Kind: TokenKind.BlankNode } => "A property is an IRI or a variable, never a blank node.",
        { Kind: TokenKind.String } or { IsNumber: true } => "A property is an IRI or a variable, never a literal.",
        { Kind: TokenKind.Word, Value: "A" } => "The short form of rdf:type is a lower-case a.",
        { Kind: TokenKind.Word } => "An IRI stands between < and >, or is a prefix, a colon and a name.",
        { Kind: TokenKind.Punctuation, Value: "^" or "!" or "(" } => "Property paths stand in patterns alone.",
        _ => null,
    };

    internal static string? InPlaceOfTerm(Token found) => found switch
    {
        { Kind: TokenKind.Punctuation, Value: "." or "}" or ";" } => "A triple has three parts: subject, property and object.",
        { Kind: TokenKind.Punctuation, Value: "," } => "A comma separates objects, and an object is missing.",
        { Kind: TokenKind.Punctuation, Value: "?" } => "A variable has a name after its mark, without a space.",
        { Kind: TokenKind.Punctuation, Value: "+" or "-" } => "A sign stands directly before its number.",
        { Kind: TokenKind.LanguageTag } => "A language tag stands directly after a string.",
        { IsA: true } => "The short form of rdf:type stands as a property only; elsewhere it is written rdf:type.",
        { Kind: TokenKind.Word } => "An IRI stands between < and >, or is a prefix, a colon and a name; a text stands between quotes.",
        _ => null,
    };
}
