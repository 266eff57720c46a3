namespace LblodHarvester.Rdfa;

/// <summary>
/// Reads the attribute names of one tag from the source text, as the HTML tokenizer does (HTML, section 13.2.5.32 onward).
/// </summary>
/// <param name="text">The source text.</param>
/// <param name="position">Just behind the tag's name.</param>
internal struct StartTagReader(string text, int position)
{
    /// <summary>Where reading stands; behind the tag's <c>&gt;</c> at its end.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Where the last attribute's name starts.</summary>
    public int NameStart { get; private set; }

    /// <summary>How long the last attribute's name is.</summary>
    public int NameLength { get; private set; }

    /// <summary>Where the last attribute's value starts, quotes excluded.</summary>
    public int ValueStart { get; private set; }

    /// <summary>How long the last attribute's value is as written.</summary>
    public int ValueLength { get; private set; }

    /// <summary>Whether the tag ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Whether the text ends within the tag.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>The last attribute's name as written.</summary>
    public readonly ReadOnlySpan<char> Name => text.AsSpan(NameStart, NameLength);

    /// <summary>Whether the character ends a tag name.</summary>
    public static bool EndsTagName(char c) => IsSpace(c) || c is '/' or '>';

    /// <summary>Whether the character is ASCII white space as HTML has it.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Reads the next attribute; false at the end of the tag or of the text.</summary>
    public bool ReadAttribute()
    {
        SkipSpacesAndSlashes();
        if (Position >= text.Length)
        {
            IsCutOff = true;
            return false;
        }

        if (text[Position] == '>')
        {
            Position++;
            return false;
        }

        NameStart = Position++;
        while (Position < text.Length && !EndsTagName(text[Position]) && text[Position] != '=')
            Position++;
        NameLength = Position - NameStart;
        return ReadValue();
    }

    private void SkipSpacesAndSlashes()
    {
        while (Position < text.Length && (IsSpace(text[Position]) || text[Position] == '/'))
        {
            IsSelfClosing = text[Position] == '/' && Position + 1 < text.Length && text[Position + 1] == '>';
            Position++;
        }
    }

    private bool ReadValue()
    {
        var next = SkipSpaces(Position);
        ValueStart = Position;
        ValueLength = 0;
        if (next >= text.Length || text[next] != '=')
            return true;
        Position = SkipSpaces(next + 1);
        if (Position >= text.Length)
            return CutOff();
        ValueStart = Position;
        return text[Position] switch
        {
            '>' => true,
            '"' or '\'' => ReadQuoted(text[Position]),
            _ => ReadUnquoted(),
        };
    }

    private bool ReadQuoted(char quote)
    {
        ValueStart = Position + 1;
        var end = ValueStart < text.Length ? text.IndexOf(quote, ValueStart) : -1;
        if (end < 0)
            return CutOff();
        ValueLength = end - ValueStart;
        Position = end + 1;
        return true;
    }

    private bool ReadUnquoted()
    {
        while (Position < text.Length && !IsSpace(text[Position]) && text[Position] != '>')
            Position++;
        ValueLength = Position - ValueStart;
        return true;
    }

    private bool CutOff()
    {
        Position = text.Length;
        IsCutOff = true;
        return false;
    }

    private readonly int SkipSpaces(int from)
    {
        while (from < text.Length && IsSpace(text[from]))
            from++;
        return from;
    }
}
