namespace LblodHarvester.Sparql.Syntax;

/// <summary>What to do about errors around the pattern of a query.</summary>
internal static class QueryHints
{
    internal const string ShortConstruct =
        "Without a template, CONSTRUCT WHERE takes triples alone; give a template for anything else: CONSTRUCT { … } WHERE { … }.";

    private static readonly string[] Updates = ["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"];

    internal static string? InPlaceOfForm(Token found)
    {
        if (found.Kind == TokenKind.LanguageTag && found.Value is "prefix" or "base")
            return "In SPARQL it is PREFIX and BASE, without @ and without a point at the end.";
        return Updates.Any(found.IsWord)
            ? "This is an update, not a query."
            : Spelling.Suggest(found, "SELECT", "CONSTRUCT", "DESCRIBE", "ASK", "PREFIX", "BASE");
    }

    /// <summary>For what stands among the columns of <c>SELECT</c> or after them.</summary>
    internal static string? InPlaceOfColumn(Token found, Token before) => found switch
    {
        { Kind: TokenKind.Punctuation, Value: "," } => "Variables are separated by spaces, not by commas.",
        { Kind: TokenKind.Word } when found.IsWord("AS") => "An expression and its name stand between brackets: (… AS ?name).",
        { Kind: TokenKind.Word } when BuiltIns.Contains(found.Value) => $"An expression is between brackets and named: ({found.Value}(…) AS ?name).",
        { Kind: TokenKind.Word } when found.IsWord("TOP") => "The number of solutions stands at the end: LIMIT 10.",
        { Kind: TokenKind.Word } when before.IsWord("SELECT") || before.IsWord("DISTINCT") => "A variable has a mark before its name: ?name.",
        { Kind: TokenKind.Word } => Spelling.Suggest(found, "WHERE", "FROM"),
        _ => null,
    };

    /// <summary>For what stands where the query should be at its end.</summary>
    internal static string? AfterQuery(Token found) => found switch
    {
        { Kind: TokenKind.Punctuation, Value: ";" } => "A query does not end in a semicolon.",
        { Kind: TokenKind.Punctuation, Value: "}" } => "There is one closing brace too many.",
        { Kind: TokenKind.Punctuation, Value: "." } => "A query does not end in a point.",
        { Kind: TokenKind.Punctuation, Value: "{" } => "A query has one pattern; more groups go within its braces.",
        { Kind: TokenKind.Word } when GroupHints.IsElement(found) => $"{found.Value.ToUpperInvariant()} belongs within the braces of the pattern.",
        { Kind: TokenKind.Word } when found.IsWord("ASC") || found.IsWord("DESC") =>
            $"The direction stands before what is ordered by, which is between brackets: ORDER BY {found.Value.ToUpperInvariant()}(?name).",
        { Kind: TokenKind.Word } when IsModifier(found) => "The order is GROUP BY, HAVING, ORDER BY, LIMIT and OFFSET, VALUES, each once.",
        { Kind: TokenKind.Word } when found.IsWord("FROM") => "FROM stands before the pattern.",
        { Kind: TokenKind.Word } when found.IsWord("WHERE") => "WHERE stands before the pattern, without a condition of its own.",
        { Kind: TokenKind.Word } => Spelling.Suggest(found, "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES") ?? GroupHints.Misspelt(found),
        _ => null,
    };

    private static bool IsModifier(Token token) =>
        token.IsWord("ORDER") || token.IsWord("LIMIT") || token.IsWord("OFFSET") || token.IsWord("GROUP") || token.IsWord("HAVING");
}
