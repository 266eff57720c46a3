namespace LblodHarvester.Sparql.Syntax;

/// <summary>What to do about errors in updates.</summary>
internal static class UpdateHints
{
    private static readonly string[] Queries = ["SELECT", "CONSTRUCT", "DESCRIBE", "ASK"];

    internal static string? InPlaceOfOperation(Token found) => Queries.Any(found.IsWord)
        ? "This is a query, not an update."
        : Spelling.Suggest(found, "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH", "PREFIX", "BASE");

    internal static string? AfterOperation(Token found) => found switch
    {
        { Kind: TokenKind.Word } => "Operations are separated by semicolons.",
        { Kind: TokenKind.Punctuation, Value: "}" } => "There is one closing brace too many.",
        _ => null,
    };

    internal static string? InPlaceOfWhere(Token found) => found switch
    {
        { Kind: TokenKind.End } or { Kind: TokenKind.Punctuation, Value: ";" } => "What needs no pattern is INSERT DATA { … } or DELETE DATA { … }.",
        { Kind: TokenKind.Word } when found.IsWord("DELETE") => "DELETE stands before INSERT.",
        { Kind: TokenKind.Word } => Spelling.Suggest(found, "WHERE", "USING", "INSERT"),
        _ => "Here WHERE cannot be left out.",
    };

    internal static string? InPlaceOfQuads(Token found) =>
        found.Is("{") || GroupHints.IsElement(found) ? "What is inserted or deleted is triples, and GRAPH with triples." : null;
}
