namespace LblodHarvester.Sparql.Syntax;

/// <summary>What to do about errors in group graph patterns and templates.</summary>
internal static class GroupHints
{
    private static readonly string[] Keywords =
        ["OPTIONAL", "MINUS", "GRAPH", "SERVICE", "FILTER", "BIND", "VALUES", "UNION", "SELECT"];

    /// <summary>For what stands where a group should begin.</summary>
    internal static string? InPlaceOfGroup(Token found) => found switch
    {
        { Kind: TokenKind.Word } => Spelling.Suggest(found, "WHERE") ?? "A pattern stands between braces: { … }.",
        { Kind: TokenKind.Punctuation, Value: "(" } => "A pattern stands between braces, not between brackets: { … }.",
        { Kind: TokenKind.Punctuation, Value: "," } => "Variables are separated by spaces, not by commas.",
        _ => "A pattern stands between braces: { … }.",
    };

    /// <summary>For what stands where a group should end or go on; null when nothing better is known than that it is not closed.</summary>
    internal static string? InPlaceOfEnd(Token found, Token before) => found switch
    {
        { Kind: TokenKind.End } => null,
        { Kind: TokenKind.Variable or TokenKind.IriReference or TokenKind.PrefixedName or TokenKind.BlankNode or TokenKind.String }
            or { IsNumber: true }
            or { Kind: TokenKind.Punctuation, Value: "[" or "(" } => "Is a '.' missing before it? Triples are separated by points.",
        { Kind: TokenKind.Punctuation, Value: "." } when before.Is(".") => "One point is enough.",
        { Kind: TokenKind.Punctuation, Value: "." } => "A point stands after triples only.",
        { Kind: TokenKind.Punctuation, Value: "," } => "A comma separates objects of one subject and property; triples are separated by points.",
        { Kind: TokenKind.Punctuation, Value: ";" } => "A semicolon stands after an object, before another property of the same subject.",
        { IsA: true } => "Is a ';' or a subject missing before it?",
        { Kind: TokenKind.Word } when found.IsWord("SELECT") => "A query within the query is alone in a group of its own: { SELECT … }.",
        { Kind: TokenKind.Word } when found.IsWord("UNION") => "UNION stands between two groups: { … } UNION { … }.",
        { Kind: TokenKind.Word } when found.IsWord("NOT") || found.IsWord("EXISTS") => "EXISTS stands after FILTER: FILTER NOT EXISTS { … }.",
        { Kind: TokenKind.Word } when found.IsWord("WHERE") => "WHERE stands before the braces of the whole pattern only.",
        { Kind: TokenKind.Word } when IsModifier(found) => $"{found.Value.ToUpperInvariant()} stands after the closing brace of the pattern.",
        { Kind: TokenKind.Word } => Spelling.Suggest(found, Keywords),
        _ => null,
    };

    /// <summary>For what stands in <c>VALUES</c>.</summary>
    internal static string? InPlaceOfValue(Token found) => found switch
    {
        { Kind: TokenKind.Punctuation, Value: "," } => "Values are separated by spaces, not by commas.",
        { Kind: TokenKind.Variable } => "VALUES holds IRIs and literals; UNDEF stands for no value.",
        { Kind: TokenKind.BlankNode } or { Kind: TokenKind.Punctuation, Value: "[" } => "VALUES holds IRIs and literals, no blank nodes.",
        { Kind: TokenKind.Punctuation, Value: "(" } => "Brackets around a row need brackets around the variables too: VALUES (?name) { (…) }.",
        { Kind: TokenKind.Word } => Spelling.Suggest(found, "UNDEF") ?? "A text stands between quotes.",
        _ => null,
    };

    /// <summary>Whether a keyword belongs in a group.</summary>
    internal static bool IsElement(Token token) => Keywords.Any(token.IsWord);

    internal static string? Misspelt(Token token) => Spelling.Suggest(token, Keywords);

    private static bool IsModifier(Token token) =>
        token.IsWord("ORDER") || token.IsWord("LIMIT") || token.IsWord("OFFSET") || token.IsWord("GROUP") || token.IsWord("HAVING");
}
