using System.Text;
using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>Finds where in the source the elements of a DOM were written.</summary>
/// <param name="source">The page.</param>
/// <param name="scan">The scan of its parsed text.</param>
internal sealed class DomTags(PageSource source, MarkupScan scan)
{
    private readonly Dictionary<string, int> _formatting = [];
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>
    /// The offsets of the start tags that made an element: one, or none when the tree construction made it up, or several for <c>html</c>
    /// and
    /// <c>body</c>, to which later tags add attributes. To be asked once for each element, in document order.
    /// </summary>
    internal TagOffsets Locate(IElement element)
    {
        var name = element.LocalName;
        if (name is "html" or "body")
            return LocateRoot(name);
        var index = element.SourceReference?.Position.Index ?? -1;
        var key = HtmlNames.Formatting.Contains(name) ? Key(element) : null;
        if (index >= 0)
        {
            var offset = source.OffsetOfParsed(index);
            if (key is not null)
                _formatting[key] = offset;
            return new TagOffsets(offset);
        }

        if (key is not null && _formatting.TryGetValue(key, out var original))
            return new TagOffsets(original, IsCopy: true);
        return name is "svg" or "math" && NextRoot(name) is { } root ? new TagOffsets(root) : TagOffsets.None;
    }

    private TagOffsets LocateRoot(string name) => scan.Roots.TryGetValue(name, out var offsets)
        ? new TagOffsets(source.OffsetOfParsed(offsets[0]), IsCopy: false, offsets[1..].ConvertAll(source.OffsetOfParsed))
        : TagOffsets.None;

    // AngleSharp keeps no source reference for the roots of SVG and MathML: they are counted off against the tags of that name.
    private int? NextRoot(string name)
    {
        var next = _seen.GetValueOrDefault(name);
        _seen[name] = next + 1;
        return scan.Roots.TryGetValue(name, out var offsets) && next < offsets.Count ? source.OffsetOfParsed(offsets[next]) : null;
    }

    private static string Key(IElement element)
    {
        if (element.Attributes.Length == 0)
            return element.LocalName;
        var key = new StringBuilder(element.LocalName);
        foreach (var attribute in element.Attributes)
            key.Append('\0').Append(attribute.Name).Append('\0').Append(attribute.Value);
        return key.ToString();
    }
}
