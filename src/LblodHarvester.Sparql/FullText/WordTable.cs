using System.Text;

namespace LblodHarvester.Sparql.FullText;

/// <summary>Words that were met, so that each is stemmed once. For one thread.</summary>
internal sealed class WordTable
{
    /// <summary>What stands before a form that is not its own stem, in an index: no word has it.</summary>
    internal const char FormMark = '=';

    private const int MinPlural = 5;
    private const int MaxCount = 1 << 19;

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal WordTable() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text, in their order.</summary>
    internal void Read(ReadOnlySpan<byte> text, List<Word> words)
    {
        words.Clear();
        Span<char> buffer = stackalloc char[WordReader.MaxLength];
        var reader = new WordReader(text, buffer);
        while (reader.MoveNext())
            words.Add(WordOf(reader.Current));
    }

    /// <summary>The words of a text, in their order.</summary>
    internal List<Word> Read(string text)
    {
        var words = new List<Word>();
        Read(Encoding.UTF8.GetBytes(text), words);
        return words;
    }

    /// <summary>What an index says of a text: the stems of its words, and the forms that are not their own stem; each once.</summary>
    internal static void Terms(List<Word> words, HashSet<string> terms)
    {
        terms.Clear();
        foreach (var word in words)
        {
            terms.Add(word.Stem);
            if (word.FormTerm is { } form)
                terms.Add(form);
        }
    }

    // The algorithm leaves an s behind a vowel: subsidies, stembureaus.
    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> form) =>
        form.Length >= MinPlural && (form.EndsWith("es") || form.EndsWith("eaus")) ? form[..^1] : form;

    private Word WordOf(ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(form, out var known))
            return known;
        if (_words.Count >= MaxCount)
            _words.Clear();
        var text = form.ToString();
        var stem = DutchStemmer.Stem(WithoutPlural(form));
        var word = stem == text ? new Word(text, text, null) : new Word(text, stem, FormMark + text);
        _words.Add(text, word);
        return word;
    }
}
