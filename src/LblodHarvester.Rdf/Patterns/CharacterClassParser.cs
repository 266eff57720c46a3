namespace LblodHarvester.Rdf;

/// <summary>Reads the escapes and the character class expressions of a pattern (XML Schema 1.1 Part 2, appendix G.4).</summary>
internal sealed class CharacterClassParser(PatternText text, PatternFlags flags)
{
    // [85] SingleCharEsc, with '$' of section 5.6.1.
    private const string EscapedAsThemselves = @"\|.?*+(){}$-[]^";

    private int depth;

    // [75] charClassExpr ::= '[' charGroup ']'; [76] charGroup ::= ( posCharGroup | negCharGroup ) ( '-' charClassExpr )?
    internal CodePointSet ParseExpression()
    {
        var start = text.Position;
        if (++depth > XPathRegex.MaxDepth)
            throw text.Fault($"at most {XPathRegex.MaxDepth} character classes within each other");
        text.Skip(1);
        var isNegative = text.TryRead('^');
        var set = ParseParts(start);
        if (isNegative)
            set = set.Complement();
        if (text.TryRead('-'))
            set = set.Except(ParseExpression());
        if (!text.TryRead(']'))
            throw text.Fault("']' after a subtraction");
        depth--;
        return set;
    }

    // [84] charClassEsc, and [85] SingleCharEsc, whose character is given.
    internal (CodePointSet Set, int? Single) ParseEscape()
    {
        var start = text.Position;
        if (text.Peek(1) is 'p' or 'P')
            return (Property(start), null);
        var escaped = text.Peek(1);
        if (Single(escaped) is { } single)
        {
            text.Skip(2);
            return (CodePointSet.Of(single), single);
        }

        var set = CharacterClasses.OfEscape(escaped) ?? throw UnknownConstructs.FaultAtEscape(text);
        text.Skip(2);
        return (set, null);
    }

    // [77] posCharGroup ::= ( charGroupPart )+, until its ']' or the '-[' of a subtraction, which are left to read.
    private CodePointSet ParseParts(int start)
    {
        var parts = new List<CodePointSet>();
        while (text.Peek() != ']' && !(parts.Count > 0 && text.StartsWith("-[")))
        {
            if (text.AtEnd)
                throw text.Fault($"']' for the '[' at character {start}");
            if (text.Peek() == '[')
                throw UnknownConstructs.FaultAtBracket(text);
            parts.Add(ParsePart());
        }

        return parts.Count > 0 ? CodePointSet.Union(parts) : throw text.Fault(@"a character, a range or an escape; '\]' is the character itself");
    }

    // [79] charGroupPart ::= singleChar | charRange | charClassEsc
    private CodePointSet ParsePart()
    {
        var start = text.Position;
        var isBareHyphen = text.Peek() == '-';
        var (set, single) = ParseCharacterOrEscape();
        if (single is not { } first)
            return set;
        if (!IsRangeNext())
            return WithVariants(set);
        text.Skip(1);
        if (isBareHyphen || text.Peek() == '-')
            throw text.FaultSince(start, @"a range between characters other than '-', which is '\-' there");
        if (ParseCharacterOrEscape().Single is not { } last)
            throw text.FaultSince(start, "a range from one character to another");
        return first <= last
            ? WithVariants(CodePointSet.Of([new CodePointRange(first, last)]))
            : throw text.FaultSince(start, "a range whose first character does not come after its last");
    }

    // The rules for a hyphen after a character: before ']' or '-[' it is a character, before '[' a subtraction, else it makes a range.
    private bool IsRangeNext() => text.Peek() == '-' && text.Peek(1) is not (-1 or ']' or '[') && !(text.Peek(1) == '-' && text.Peek(2) == '[');

    private (CodePointSet Set, int? Single) ParseCharacterOrEscape()
    {
        if (text.Peek() == '\\')
            return ParseEscape();
        var character = text.Next();
        return (CodePointSet.Of(character), character);
    }

    // [86] catEsc ::= '\p{' charProp '}', and complEsc with '\P{'
    private CodePointSet Property(int start)
    {
        text.Skip(1);
        var isComplement = text.Next() == 'P';
        if (!text.TryRead('{'))
            throw text.Fault(@"'{' and a category or block, as in '\p{Lu}' and '\p{IsBasicLatin}'");
        var name = new List<char>();
        while (text.Peek() is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
            name.Add((char)text.Next());
        if (!text.TryRead('}'))
            throw text.Fault("a letter, digit or '-' of the name of a category or block, or '}'");
        var set = PropertyCalled(new string([.. name])) ?? throw text.FaultSince(
            start, "a general category such as 'L' or 'Lu' (not 'Cs'), or 'Is' and the name of a Unicode block without its spaces");
        return isComplement ? set.Complement() : set;
    }

    private static CodePointSet? PropertyCalled(string name) => name.StartsWith("Is", StringComparison.Ordinal)
        ? UnicodeBlocks.Find(name[2..])
        : GeneralCategories.Find(name);

    private CodePointSet WithVariants(CodePointSet set) => flags.HasFlag(PatternFlags.IgnoreCase) ? CaseVariants.Close(set) : set;

    private static int? Single(int escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        >= 0 and < 0x80 when EscapedAsThemselves.Contains((char)escaped) => escaped,
        _ => null,
    };
}
