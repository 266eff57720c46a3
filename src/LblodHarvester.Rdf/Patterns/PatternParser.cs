namespace LblodHarvester.Rdf;

/// <summary>
/// Reads the regular expressions of XPath and XQuery Functions and Operators 3.1, section 5.6.1, which are those of XML Schema Part 2 with anchors,
/// reluctant quantifiers, capturing and other groups, and back-references.
/// </summary>
internal sealed class PatternParser
{
    // XML Schema 1.1 Part 2, [73] NormalChar, and what section 5.6.1 takes from it.
    private const string Metacharacters = @".\?*+{}()|[]^$";

    private static readonly CodePointSet LineEnds = CodePointSet.Union(CodePointSet.Of('\n'), CodePointSet.Of('\r'));
    private static readonly CodePointSet NoLineEnd = LineEnds.Complement();

    private readonly PatternText text;
    private readonly PatternFlags flags;
    private readonly CharacterClassParser classes;
    private readonly HashSet<int> closedGroups = [];
    private int groups;
    private int depth;

    private PatternParser(PatternText text, PatternFlags flags)
    {
        this.text = text;
        this.flags = flags;
        classes = new CharacterClassParser(text, flags);
    }

    internal static PatternNode Parse(string pattern, PatternFlags flags)
    {
        var text = new PatternText(pattern, flags);
        if (flags.HasFlag(PatternFlags.Quoted))
            return ParseQuoted(text, flags);
        var parser = new PatternParser(text, flags);
        var node = parser.ParseBranches();
        return text.AtEnd ? node : throw text.Fault(@"a '(' before it, or '\)' for the character itself");
    }

    // Section 5.6.2, flag q: every character stands for itself.
    private static SequenceNode ParseQuoted(PatternText text, PatternFlags flags)
    {
        var characters = new List<PatternNode>();
        while (!text.AtEnd)
            characters.Add(Character(text.Next(), flags));
        return new SequenceNode(characters);
    }

    private static CharacterNode Character(int codePoint, PatternFlags flags) =>
        new(flags.HasFlag(PatternFlags.IgnoreCase) ? CaseVariants.Close(CodePointSet.Of(codePoint)) : CodePointSet.Of(codePoint));

    // [1] regExp ::= branch ( '|' branch )*
    private PatternNode ParseBranches()
    {
        var branches = new List<PatternNode> { ParseBranch() };
        while (text.TryRead('|'))
            branches.Add(ParseBranch());
        return branches is [var only] ? only : new ChoiceNode(branches);
    }

    // [2] branch ::= piece*
    private PatternNode ParseBranch()
    {
        var pieces = new List<PatternNode>();
        while (text.Peek() is not (-1 or '|' or ')'))
            pieces.Add(ParsePiece());
        return pieces is [var only] ? only : new SequenceNode(pieces);
    }

    // [3] piece ::= atom quantifier?
    private PatternNode ParsePiece()
    {
        var atom = ParseAtom();
        if (Quantifier() is not var (min, max))
            return atom;
        var repetition = new RepetitionNode(atom, min, max, text.TryRead('?'));
        if (text.Peek() is '+')
            throw text.Fault(@"an atom, '|' or the end: XPath has no possessive quantifier; '\+' is the character");
        if (text.Peek() is '?' or '*' or '{')
            throw text.Fault("an atom, '|' or the end: there can be one quantifier after an atom");
        return repetition;
    }

    // [4] quantifier ::= ( [?*+] | ( '{' quantity '}' ) ) '?'?
    private (int Min, int? Max)? Quantifier()
    {
        if (text.TryRead('?'))
            return (0, 1);
        if (text.TryRead('*'))
            return (0, null);
        if (text.TryRead('+'))
            return (1, null);
        return text.Peek() == '{' ? Quantity() : null;
    }

    // [5] quantity ::= quantRange | quantMin | QuantExact
    private (int Min, int? Max) Quantity()
    {
        var start = text.Position;
        text.Skip(1);
        var min = Number("a digit");
        int? max = min;
        var isRange = text.TryRead(',');
        if (isRange)
            max = text.Peek() == '}' ? null : Number("a digit or '}'");
        if (!text.TryRead('}'))
            throw text.Fault(isRange ? "a digit or '}'" : "a digit, ',' or '}'");
        if (max < min)
            throw text.FaultSince(start, "a greatest number of times that is not below the least");
        return (min, max);
    }

    // [8] QuantExact ::= [0-9]+
    private int Number(string expected)
    {
        var start = text.Position;
        if (!IsDigit(text.Peek()))
            throw text.Fault(expected);
        var number = 0L;
        while (IsDigit(text.Peek()))
            number = Math.Min(number * 10 + text.Next() - '0', 1L + int.MaxValue);
        return number <= int.MaxValue ? (int)number : throw text.FaultSince(start, $"a number of times of at most {int.MaxValue}");
    }

    // [9] atom ::= NormalChar | charClass | ( '(' '?:'? regExp ')' ) | backReference
    private PatternNode ParseAtom()
    {
        switch (text.Peek())
        {
            case '(':
                return ParseGroup();
            case '\\':
                return text.Peek(1) is >= '1' and <= '9' ? BackReference() : Escape();
            case '[':
                return new CharacterNode(classes.ParseExpression());
            case '.':
                text.Skip(1);
                return new CharacterNode(flags.HasFlag(PatternFlags.DotAll) ? CodePointSet.All : NoLineEnd);
            case '^':
            case '$':
                return new AnchorNode(IsStart: text.Next() == '^');
            case var c when c < 0x80 && Metacharacters.Contains((char)c):
                throw text.Fault($@"an atom; '\{(char)c}' is the character itself");
            default:
                return Character(text.Next(), flags);
        }
    }

    private PatternNode ParseGroup()
    {
        var start = text.Position;
        if (text.Peek(1) == '?' && text.Peek(2) != ':')
            throw UnknownConstructs.FaultAtGroup(text);
        if (++depth > XPathRegex.MaxDepth)
            throw text.Fault($"at most {XPathRegex.MaxDepth} groups within each other");
        var number = text.Peek(1) == '?' ? (int?)null : ++groups;
        text.Skip(number is null ? 3 : 1);
        var body = ParseBranches();
        if (!text.TryRead(')'))
            throw text.Fault($"')' for the '(' at character {start}");
        depth--;
        if (number is not { } capturing)
            return body;
        closedGroups.Add(capturing);
        return new GroupNode(capturing, body);
    }

    // The first digit is always part of the number, others as long as there are that many opening parentheses before.
    private BackReferenceNode BackReference()
    {
        var start = text.Position;
        text.Skip(1);
        var number = text.Next() - '0';
        while (IsDigit(text.Peek()) && number * 10 + text.Peek() - '0' <= groups)
            number = number * 10 + text.Next() - '0';
        return closedGroups.Contains(number)
            ? new BackReferenceNode(number)
            : throw text.FaultSince(start, number <= groups
                ? $"a back-reference to a group that is closed before it: group {number} is still open"
                : $"a back-reference to a group that is closed before it: there are {groups} groups until here");
    }

    private CharacterNode Escape() => classes.ParseEscape() switch
    {
        { Single: { } codePoint } => Character(codePoint, flags),
        var (set, _) => new CharacterNode(set),
    };

    private static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9';
}
