namespace LblodHarvester.Sparql.Syntax;

/// <summary>What to do about errors in expressions, many of which come from other languages.</summary>
internal static class ExpressionHints
{
    /// <summary>For what stands where an operand should.</summary>
    internal static string? InPlaceOfOperand(Token found, Token before) => found switch
    {
        { Kind: TokenKind.BlankNode } => "A blank node has no place in an expression; write a variable.",
        { Kind: TokenKind.Punctuation, Value: "[" } => "A blank node has no place in an expression; write a variable.",
        { Kind: TokenKind.Punctuation, Value: "*" } when before.Is("(") => "Only COUNT takes *.",
        { Kind: TokenKind.Punctuation, Value: "=" } => "Equality is written with one =.",
        { Kind: TokenKind.Punctuation, Value: "!" } => "A second ! needs brackets: !(!…).",
        { Kind: TokenKind.Punctuation, Value: "?" } => "A variable has a name after its mark, without a space.",
        { Kind: TokenKind.Punctuation, Value: "{" } => "A pattern in an expression stands after EXISTS or NOT EXISTS.",
        { Kind: TokenKind.Word } => found.Value.ToUpperInvariant() switch
        {
            "NULL" => "There is no NULL: BOUND(?name) asks whether a variable has a value.",
            "SELECT" => "A query within the query is a group of its own, in the pattern: { SELECT … }.",
            _ => Spelling.Suggest(found, BuiltIns.Names) ?? $"There is no function {found.Value}; a text stands between quotes.",
        },
        _ => null,
    };

    /// <summary>For what stands where an operator or the end should.</summary>
    internal static string? InPlaceOfOperator(Token found) => found switch
    {
        { Kind: TokenKind.IriReference, Value: "" } => "'Not equal' is written !=.",
        { Kind: TokenKind.IriReference } => "This reads as an IRI; with a space after < it is 'less than'.",
        { Kind: TokenKind.Punctuation, Value: "=" } => "Equality is written with one =.",
        { Kind: TokenKind.Punctuation, Value: "|" } => "'Or' is written ||.",
        { Kind: TokenKind.Punctuation, Value: "^" } => "A datatype follows two carets: \"1\"^^xsd:integer.",
        { Kind: TokenKind.Punctuation, Value: ";" } => "Arguments are separated by commas.",
        { Kind: TokenKind.End } => "A bracket is not closed.",
        { Kind: TokenKind.Word } => found.Value.ToUpperInvariant() switch
        {
            "AND" => "'And' is written &&.",
            "OR" => "'Or' is written ||.",
            "LIKE" => "Write CONTAINS(?name, \"…\"), STRSTARTS(?name, \"…\") or REGEX(?name, \"…\").",
            "IS" => "BOUND(?name) asks whether a variable has a value, isIRI(?name) and the like what it is.",
            "BETWEEN" => "Write ?name >= … && ?name <= ….",
            "EQ" => "Equality is written =.",
            "MOD" => "There is no remainder operator.",
            _ => null,
        },
        _ => null,
    };

    /// <summary>For what stands after <c>NOT</c> behind an operand.</summary>
    internal static string? AfterNot(Token found) =>
        found.IsWord("LIKE") ? "Write !CONTAINS(?name, \"…\") or !REGEX(?name, \"…\")." : "'Not' is written ! and stands before what it denies.";
}
