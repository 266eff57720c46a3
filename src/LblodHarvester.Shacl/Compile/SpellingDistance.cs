namespace LblodHarvester.Shacl;

/// <summary>How many letters someone has to add, leave out, replace or swap to get from one word to another.</summary>
internal static class SpellingDistance
{
    /// <summary>Longer words are not compared: they are no slip of the pen.</summary>
    private const int Longest = 64;

    /// <summary>The distance, without regard to case; very large for words that are not compared.</summary>
    internal static int Between(string written, string known)
    {
        if (written.Length > Longest)
            return int.MaxValue;
        var distances = new int[written.Length + 1, known.Length + 1];
        for (var i = 0; i <= written.Length; i++)
            distances[i, 0] = i;
        for (var j = 0; j <= known.Length; j++)
            distances[0, j] = j;
        for (var i = 1; i <= written.Length; i++)
        {
            for (var j = 1; j <= known.Length; j++)
            {
                var step = Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1;
                var replace = distances[i - 1, j - 1] + (AreAlike(written[i - 1], known[j - 1]) ? 0 : 1);
                distances[i, j] = Math.Min(step, replace);
                if (i > 1 && j > 1 && AreAlike(written[i - 1], known[j - 2]) && AreAlike(written[i - 2], known[j - 1]))
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
            }
        }

        return distances[written.Length, known.Length];
    }

    private static bool AreAlike(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
