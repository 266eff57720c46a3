using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.EndToEnd.Sites;

/// <summary>The sample pages as files beside the program, as a vendor has the pages of a build.</summary>
internal static partial class SamplePage
{
    private const string Site = "samples/site";

    /// <summary>Every page, by its path from the program's folder.</summary>
    internal static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, Site), "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The lines of a page.</summary>
    internal static string[] Lines(string page) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, page), Encoding.UTF8);

    /// <summary>The address at which the demo serves a page.</summary>
    internal static string AddressOf(string page) => $"http://127.0.0.1:8071{page[Site.Length..]}";

    /// <summary>The lines of a page that say which fault comes next.</summary>
    internal static IEnumerable<int> FaultLines(string page) =>
        Lines(page).Index().Where(line => FaultMarker().IsMatch(line.Item)).Select(line => line.Index + 1);

    [GeneratedRegex("<!-- fout: .* -->")]
    private static partial Regex FaultMarker();
}
