using System.Text.RegularExpressions;

namespace LblodHarvester.Testing;

/// <summary>The C# examples of a document, which are the regions of a file of tests.</summary>
public static partial class DocumentExamples
{
    /// <summary>Fails unless the document shows what the file runs, in its order.</summary>
    /// <param name="document">The document, from the root of the repository.</param>
    /// <param name="examples">The file of tests, from the root of the repository.</param>
    public static void Check(string document, string examples)
    {
        var shown = Block().Matches(Read(document)).Select(match => match.Groups["code"].Value).ToList();
        Assert.That(shown, Is.Not.Empty);
        Assert.That(shown, Is.EqualTo(Region().Matches(Read(examples)).Select(match => Outdent(match.Groups["code"].Value))));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), file));

    private static string Outdent(string code)
    {
        var lines = code.Split('\n');
        var indent = lines[0].Length - lines[0].TrimStart(' ').Length;
        return string.Join('\n', lines.Select(line => line.Length < indent ? line : line[indent..]));
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *#region [^\n]*\n(?<code>.*?)^ *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();
}
