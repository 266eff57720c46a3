using System.Text;

namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>Reads the groups until here, and says whether what comes after matches from a place.</summary>
internal delegate bool Rest(int place, IReadOnlyDictionary<int, string> groups);

/// <summary>The characters of a text, and how they are matched.</summary>
internal sealed record ReferenceText(IReadOnlyList<Rune> Characters, bool IsMultiLine, bool IsDotAll)
{
    internal bool IsLineEnd(int place) => place >= 0 && place < Characters.Count && Characters[place].Value == '\n';

    internal string Part(int from, int to) => string.Concat(Characters.Skip(from).Take(to - from));
}

/// <summary>A pattern of the tests, which writes itself and matches by trying all there is to try: what it does is what the specification says, word for word.</summary>
internal abstract record ReferencePattern
{
    internal bool IsMatch(ReferenceText text) =>
        Enumerable.Range(0, text.Characters.Count + 1).Any(start => Match(text, start, new Dictionary<int, string>(), (_, _) => true));

    internal abstract bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest);
}

/// <summary>One character for which something holds, and how it is written.</summary>
internal sealed record ReferenceCharacter(string Written, Func<Rune, bool> IsIn) : ReferencePattern
{
    public override string ToString() => Written;

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) =>
        place < text.Characters.Count && IsIn(text.Characters[place]) && rest(place + 1, groups);
}

internal sealed record ReferenceDot : ReferencePattern
{
    public override string ToString() => ".";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) =>
        place < text.Characters.Count && (text.IsDotAll || text.Characters[place].Value is not ('\n' or '\r')) && rest(place + 1, groups);
}

internal sealed record ReferenceAnchor(bool IsStart) : ReferencePattern
{
    public override string ToString() => IsStart ? "^" : "$";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) =>
        (IsStart ? IsAtStart(text, place) : IsAtEnd(text, place)) && rest(place, groups);

    private static bool IsAtStart(ReferenceText text, int place) =>
        place == 0 || text.IsMultiLine && text.IsLineEnd(place - 1) && place != text.Characters.Count;

    private static bool IsAtEnd(ReferenceText text, int place) => text.IsMultiLine
        ? text.IsLineEnd(place) || place == text.Characters.Count && !text.IsLineEnd(place - 1)
        : place == text.Characters.Count;
}

internal sealed record ReferenceSequence(ReferencePattern First, ReferencePattern Second) : ReferencePattern
{
    public override string ToString() => $"{Bracketed(First)}{Bracketed(Second)}";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) =>
        First.Match(text, place, groups, (middle, found) => Second.Match(text, middle, found, rest));

    private static string Bracketed(ReferencePattern pattern) => pattern is ReferenceChoice ? $"(?:{pattern})" : $"{pattern}";
}

internal sealed record ReferenceChoice(ReferencePattern First, ReferencePattern Second) : ReferencePattern
{
    public override string ToString() => $"{First}|{Second}";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) =>
        First.Match(text, place, groups, rest) || Second.Match(text, place, groups, rest);
}

internal sealed record ReferenceGroup(int Number, ReferencePattern Body) : ReferencePattern
{
    public override string ToString() => $"({Body})";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) => Body.Match(
        text, place, groups, (end, found) => rest(end, new Dictionary<int, string>(found) { [Number] = text.Part(place, end) }));
}

internal sealed record ReferenceBackReference(int Number) : ReferencePattern
{
    public override string ToString() => $@"\{Number}";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest)
    {
        var captured = groups.GetValueOrDefault(Number, "");
        var end = place + captured.EnumerateRunes().Count();
        return text.Part(place, end) == captured && rest(end, groups);
    }
}

/// <summary>A repetition; one that matches the empty string goes on no further, since it would go on for ever.</summary>
internal sealed record ReferenceRepetition(ReferencePattern Body, int Min, int? Max, string Quantifier) : ReferencePattern
{
    public override string ToString() => $"(?:{Body}){Quantifier}";

    internal override bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest) =>
        Match(text, place, groups, rest, times: 0);

    private bool Match(ReferenceText text, int place, IReadOnlyDictionary<int, string> groups, Rest rest, int times) =>
        times >= Min && rest(place, groups)
        || times < (Max ?? int.MaxValue)
        && Body.Match(text, place, groups, (end, found) => (end > place || times < Min) && Match(text, end, found, rest, times + 1));
}
