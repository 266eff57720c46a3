namespace LblodHarvester.Sparql.Syntax;

/// <summary>Finds the keyword that a misspelt word is meant to be.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;

    /// <summary>A question that names the nearest of the candidates; null when the token is no word, or near to none of them.</summary>
    internal static string? Suggest(Token token, params IEnumerable<string> candidates)
    {
        if (token.Kind != TokenKind.Word)
            return null;
        var word = token.Value.ToUpperInvariant();
        var (nearest, distance) = (candidates.ToList() is { Count: > 0 } list ? list : [""])
            .Select(candidate => (candidate, Distance: Distance(word, candidate)))
            .MinBy(pair => pair.Distance);
        return distance > 0 && distance <= MostEdits && distance < nearest.Length / 2.0 ? $"Is {nearest} meant?" : null;
    }

    // Levenshtein's distance, in which two letters that changed places count once; a long word is near to no keyword.
    private static int Distance(string word, string keyword)
    {
        if (Math.Abs(word.Length - keyword.Length) > MostEdits)
            return int.MaxValue;
        var edits = new int[word.Length + 1, keyword.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= keyword.Length; j++)
                edits[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
        }

        return edits[word.Length, keyword.Length];

        int Step(int i, int j)
        {
            var replaced = edits[i - 1, j - 1] + (word[i - 1] == keyword[j - 1] ? 0 : 1);
            var least = Math.Min(replaced, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
            return i > 1 && j > 1 && word[i - 1] == keyword[j - 2] && word[i - 2] == keyword[j - 1]
                ? Math.Min(least, edits[i - 2, j - 2] + 1)
                : least;
        }
    }
}
