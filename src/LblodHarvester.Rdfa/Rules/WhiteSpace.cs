namespace LblodHarvester.Rdfa;

/// <summary>White space as RDFa and HTML separate words by it.</summary>
internal static class WhiteSpace
{
    private static readonly char[] Characters = [' ', '\t', '\n', '\r', '\f'];

    internal static string[] Split(string text) => text.Split(Characters, StringSplitOptions.RemoveEmptyEntries);

    internal static string Trim(string text) => text.Trim(Characters);
}
