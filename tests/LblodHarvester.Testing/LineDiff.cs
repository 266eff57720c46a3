namespace LblodHarvester.Testing;

/// <summary>
/// The lines that two texts do not share: <c>-</c> before those of the first, <c>+</c> before those of the second, under the line without
/// indentation that they belong to.
/// </summary>
public static class LineDiff
{
    public static string Between(string before, string after)
    {
        var old = before.Split('\n');
        var now = after.Split('\n');
        var shared = Shared(old, now);
        var result = new List<string>();
        string? heading = null;
        string? shown = null;
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            var isShared = i < old.Length && j < now.Length && old[i] == now[j];
            var isOld = !isShared && i < old.Length && (j == now.Length || shared[i + 1, j] >= shared[i, j + 1]);
            var line = isOld ? old[i] : now[j];
            if (isShared)
                heading = IsIndented(line) ? heading : line;
            else
                Add(isOld ? '-' : '+', line);
            (i, j) = (isShared || isOld ? i + 1 : i, isOld ? j : j + 1);
        }

        return string.Join('\n', result);

        void Add(char sign, string line)
        {
            if (IsIndented(line) && heading != shown)
                result.Add($"  {shown = heading}");
            result.Add($"{sign} {line}");
            if (!IsIndented(line))
                shown = heading = line;
        }
    }

    private static bool IsIndented(string line) => line.StartsWith(' ');

    // How long the longest common subsequence of the lines from i and from j on is.
    private static int[,] Shared(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
