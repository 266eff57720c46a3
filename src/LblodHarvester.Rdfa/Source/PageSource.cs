using System.Text;
using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>The source text of a page, and where in it the elements of its tree were written.</summary>
internal sealed class PageSource
{
    private readonly LineMap _lines;
    private readonly int _shift;
    private readonly MarkupScan _scan;
    private readonly Dictionary<string, int> _formatting = [];
    private readonly Dictionary<string, int> _seen = [];

    /// <param name="text">The text as given.</param>
    /// <param name="parsed">The text as parsed: without byte order mark.</param>
    /// <param name="scan">The scan of the parsed text.</param>
    internal PageSource(string text, string parsed, MarkupScan scan)
    {
        Text = text;
        _shift = text.Length - parsed.Length;
        _lines = new LineMap(text);
        _scan = scan;
    }

    /// <summary>The text as given.</summary>
    internal string Text { get; }

    internal SourcePlace Place(int offset, string? attribute = null) => _lines.Place(offset, attribute);

    /// <summary>The place of an offset in the parsed text.</summary>
    internal SourcePlace PlaceInParsed(int offset) => _lines.Place(offset + _shift);

    /// <summary>
    /// The offsets of the start tags that made an element: one, or none when the tree construction made it up, or several for <c>html</c>
    /// and
    /// <c>body</c>, to which later tags add attributes. To be asked once for each element, in document order.
    /// </summary>
    internal TagOffsets Locate(IElement element)
    {
        var name = element.LocalName;
        if (name is "html" or "body")
            return new TagOffsets(_scan.Roots.GetValueOrDefault(name)?.ConvertAll(offset => offset + _shift) ?? [], IsCopy: false);
        var index = element.SourceReference?.Position.Index ?? -1;
        var key = HtmlNames.Formatting.Contains(name) ? Key(element) : null;
        if (index >= 0)
        {
            if (key is not null)
                _formatting[key] = index + _shift;
            return new TagOffsets([index + _shift], IsCopy: false);
        }

        if (key is not null && _formatting.TryGetValue(key, out var original))
            return new TagOffsets([original], IsCopy: true);
        return name is "svg" or "math" && NextRoot(name) is { } root ? new TagOffsets([root], IsCopy: false) : TagOffsets.None;
    }

    // AngleSharp keeps no source reference for the roots of SVG and MathML: they are counted off against the tags of that name.
    private int? NextRoot(string name)
    {
        var next = _seen.GetValueOrDefault(name);
        _seen[name] = next + 1;
        return _scan.Roots.TryGetValue(name, out var offsets) && next < offsets.Count ? offsets[next] + _shift : null;
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

/// <summary>The start tags that made an element.</summary>
/// <param name="Offsets">Their offsets, in order.</param>
/// <param name="IsCopy">Whether the element is a copy that the tree construction made of one that was written elsewhere.</param>
internal readonly record struct TagOffsets(List<int> Offsets, bool IsCopy)
{
    internal static readonly TagOffsets None = new([], IsCopy: false);
}
