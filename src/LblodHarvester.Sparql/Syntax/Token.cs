namespace LblodHarvester.Sparql.Syntax;

/// <summary>A terminal in the text.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last.</param>
/// <param name="Value">What it says, as its kind tells.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Value)
{
    internal bool IsNumber => Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Double;

    internal bool IsSignedNumber => IsNumber && Value[0] is '+' or '-';

    internal bool Is(string punctuation) => Kind == TokenKind.Punctuation && Value == punctuation;

    internal bool IsWord(string keyword) => Kind == TokenKind.Word && Value.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>The keyword <c>a</c>, which alone heeds case.</summary>
    internal bool IsA => Kind == TokenKind.Word && Value == "a";
}
