using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// Reads a query or an update by recursive descent, with one terminal of lookahead. Above each method stands the production of
/// SPARQL 1.1, section 19.8 that it reads; the grammar's notes and the rules of scope are checked where they are met, so that an error
/// tells its place. Not for a second text.
/// </summary>
internal sealed partial class SparqlParser
{
    private readonly SourceText _source;
    private readonly Lexer _lexer;
    private readonly Prologue _prologue;
    private readonly NestingLimit _limit;
    private Token _current;
    private Token _previous;

    /// <summary>Makes a parser.</summary>
    /// <param name="text">The query or update.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; null when there is nothing.</param>
    /// <param name="prefixes">Prefixes that need no declaration; null when there are none.</param>
    internal SparqlParser(string text, Iri? baseIri, PrefixMap? prefixes)
    {
        _source = new SourceText(text);
        _lexer = new Lexer(_source);
        _prologue = new Prologue(baseIri, prefixes);
        _limit = new NestingLimit(_lexer);
        _current = _lexer.Next();
    }

    private bool IsAtEnd => _current.Kind == TokenKind.End;

    private Token Advance()
    {
        _previous = _current;
        _current = _lexer.Next();
        return _previous;
    }

    private bool Take(string punctuation)
    {
        if (!_current.Is(punctuation))
            return false;
        Advance();
        return true;
    }

    private bool TakeWord(string keyword)
    {
        if (!_current.IsWord(keyword))
            return false;
        Advance();
        return true;
    }

    private void Expect(string punctuation, string? hint = null)
    {
        if (!Take(punctuation))
            throw Unexpected($"'{punctuation}'", hint);
    }

    private void ExpectWord(string keyword, string? hint = null)
    {
        if (!TakeWord(keyword))
            throw Unexpected(keyword, hint ?? Spelling.Suggest(_current, keyword));
    }

    private SparqlSyntaxException Unexpected(string expected, string? hint = null) => Error(_current, expected, hint);

    private SparqlSyntaxException Error(Token token, string expected, string? hint = null) =>
        _lexer.Error(token.Start, expected, hint, token.End - token.Start);

    /// <summary>The place of a token, for a message about another.</summary>
    private string PlaceOf(Token token)
    {
        var (line, column) = _source.PositionOf(token.Start);
        return FormattableString.Invariant($"{line}:{column}");
    }
}
