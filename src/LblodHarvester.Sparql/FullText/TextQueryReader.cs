using System.Globalization;

namespace LblodHarvester.Sparql.FullText;

/// <summary>
/// Reads a text query, as the users of the besluitendatabank write them:
/// <code>
/// query   ::= all ( 'OF' all )*
/// all     ::= item ( 'EN'? item )*
/// item    ::= '-'? ( word '*'? | '"' words '"' | '(' query ')' )
/// </code>
/// <c>OF</c> and <c>EN</c> are operators in capitals only.
/// </summary>
internal sealed class TextQueryReader
{
    private const int MaxWords = 64;
    private const int MaxDepth = 16;
    private const string Or = "OF";
    private const string And = "EN";

    private readonly string _text;
    private readonly WordTable _words = new();
    private int _at;
    private int _depth;
    private int _count;

    private TextQueryReader(string text) => _text = text;

    /// <summary>Reads a query.</summary>
    /// <exception cref="QueryException">It is no query; the message says where and what to do.</exception>
    internal static TextCondition Read(string text)
    {
        var reader = new TextQueryReader(text);
        var condition = reader.ReadQuery();
        return reader._at == text.Length ? condition : throw reader.Error(reader._at, "there is a ')' without its '('");
    }

    private TextCondition ReadQuery()
    {
        var alternatives = new List<TextCondition> { ReadAll() };
        while (TakeOperator(Or))
            alternatives.Add(ReadAll());
        return alternatives.Count == 1 ? alternatives[0] : new AnyCondition(alternatives);
    }

    private TextCondition ReadAll()
    {
        SkipSpaces();
        var start = _at;
        var (required, excluded) = (new List<TextCondition>(), new List<TextCondition>());
        do
        {
            SkipSpaces();
            var isExcluded = Take('-');
            (isExcluded ? excluded : required).Add(ReadItem());
        }
        while (TakeOperator(And) || IsItem());
        if (required.Count == 0)
            throw Error(start, "there are only words that a text must not have; add one that it must have");
        return required.Count == 1 && excluded.Count == 0 ? required[0] : new AllCondition(required, excluded);
    }

    private TextCondition ReadItem()
    {
        var start = _at;
        if (_at == _text.Length)
            throw Error(start, "a word is missing");
        if (Take('"'))
            return ReadPhrase(start);
        if (!Take('('))
            return ReadWord();
        if (++_depth > MaxDepth)
            throw Error(start, string.Create(CultureInfo.InvariantCulture, $"more than {MaxDepth} parentheses are open"));
        var condition = ReadQuery();
        if (!Take(')'))
            throw Error(start, "this '(' has no ')'");
        _depth--;
        return condition;
    }

    private PhraseCondition ReadPhrase(int start)
    {
        var end = _text.IndexOf('"', _at);
        if (end < 0)
            throw Error(start, "this '\"' has no second one; put one behind the last word of the phrase");
        var words = Words(_text[_at..end], start);
        _at = end + 1;
        return new PhraseCondition(words, IsLiteral: true);
    }

    private TextCondition ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('"' or '(' or ')' or '*'))
            _at++;
        var word = _text[start.._at];
        if (word is Or or And)
            throw Error(start, $"{word} stands between two words; write it in small letters to look for the word itself");
        var words = Words(word, start);
        if (Take('*'))
        {
            return words.Count == 1
                ? new PrefixCondition(words[0].Form)
                : throw Error(start, "before a '*' there can be letters and digits only");
        }

        return words.Count == 1 ? new WordCondition(words[0].Stem) : new PhraseCondition(words, IsLiteral: false);
    }

    private List<Word> Words(string text, int start)
    {
        var words = _words.Read(text);
        if (words.Count == 0)
            throw Error(start, "there is no letter or digit");
        _count += words.Count;
        return _count <= MaxWords
            ? words
            : throw Error(start, string.Create(CultureInfo.InvariantCulture, $"there are more than {MaxWords} words"));
    }

    private bool IsItem()
    {
        SkipSpaces();
        return _at < _text.Length && _text[_at] != ')' && !IsOperator(Or);
    }

    private bool TakeOperator(string name)
    {
        SkipSpaces();
        if (!IsOperator(name))
            return false;
        _at += name.Length;
        return true;
    }

    private bool IsOperator(string name)
    {
        var end = _at + name.Length;
        return _text.AsSpan(_at).StartsWith(name) && (end == _text.Length || char.IsWhiteSpace(_text[end]) || _text[end] is '(' or '"' or '-');
    }

    private bool Take(char character)
    {
        if (character == ')')
            SkipSpaces();
        if (_at == _text.Length || _text[_at] != character)
            return false;
        _at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private QueryException Error(int at, string problem) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The text query '{_text}' cannot be read at character {at + 1}: {problem}. A query has words, \"exact phrases\", -excluded words, beginnings* of words, OF, EN and parentheses."));
}
