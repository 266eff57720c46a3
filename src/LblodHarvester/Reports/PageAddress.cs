using LblodHarvester.Input;

namespace LblodHarvester.Reports;

/// <summary>The address that machine formats give a page.</summary>
/// <param name="Uri">A URL as it was named; a file under the root as a relative reference; any other file as a <c>file:</c> URI.</param>
/// <param name="IsRelative">Whether it is relative to the root.</param>
internal readonly record struct PageAddress(string Uri, bool IsRelative)
{
    /// <summary>The address of a page.</summary>
    /// <param name="name">The page, as it was named.</param>
    /// <param name="root">The folder that relative names are relative to; null when the names are of no folder.</param>
    public static PageAddress Of(string name, string? root)
    {
        if (PageInput.IsUrl(name, out var url))
            return new(url.AbsoluteUri, false);
        if (root is null)
            return new(Escape(name), true);
        var path = Path.GetFullPath(name, root);
        var relative = Path.GetRelativePath(root, path);
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? new(FileUri(path), false)
            : new(Escape(relative), true);
    }

    /// <summary>The <c>file:</c> URI of a folder, with a slash at its end.</summary>
    public static string OfFolder(string path) => FileUri(path).TrimEnd('/') + "/";

    private static string FileUri(string path)
    {
        var escaped = Escape(path);
        return escaped.StartsWith('/') ? $"file://{escaped}" : $"file:///{escaped}";
    }

    // A name may hold what a URI gives a meaning: # ? % and spaces.
    private static string Escape(string path) =>
        string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(System.Uri.EscapeDataString));
}
