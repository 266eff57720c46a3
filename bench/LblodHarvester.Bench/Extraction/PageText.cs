using System.Text.Json.Nodes;
using LblodHarvester.Bench.Corpus;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Extraction;

/// <summary>A real page as every side gets it: its text in memory, and the address that its relative IRIs are resolved against.</summary>
/// <param name="Name">The path of its file in the folder of the pages.</param>
/// <param name="File">Its file.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Text">Its text.</param>
internal sealed record PageText(string Name, string File, long Bytes, string Text)
{
    /// <summary>The address: <c>https://example.invalid/</c> and the name of the file.</summary>
    internal Iri Base { get; } = new($"https://example.invalid/{Path.GetFileName(File)}");

    /// <summary>Reads every real page, in the order of their names.</summary>
    /// <exception cref="BenchException">The shared data is not there.</exception>
    internal static IReadOnlyList<PageText> ReadAll() => [.. RealPages.Files().Select(Read)];

    /// <summary>What a peer is told of pages.</summary>
    internal static JsonObject Command(IEnumerable<PageText> pages) => new()
    {
        ["pages"] = new JsonArray([.. pages.Select(page => new JsonObject { ["file"] = page.File, ["base"] = page.Base.Value })]),
    };

    private static PageText Read(string file) =>
        new(Path.GetRelativePath(RealPages.Folder, file), file, new FileInfo(file).Length, RealPages.TextOf(file));
}
