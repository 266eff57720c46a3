using System.Globalization;

namespace LblodHarvester.Rdfa;

/// <summary>An element of the tree with its place in tree and source, worked out when first asked for.</summary>
internal sealed class ElementFrame
{
    private readonly ElementFrame? _parent;
    private readonly PageSource _source;
    private readonly TagOffsets _tags;
    private Dictionary<string, SourcePlace>? _attributes;
    private SourcePlace? _tag;
    private string? _path;

    /// <param name="element">The element.</param>
    /// <param name="parent">That of the nearest element around it that has one; null for the root.</param>
    /// <param name="source">The page.</param>
    internal ElementFrame(MarkupElement element, ElementFrame? parent, PageSource source)
    {
        Element = element;
        _parent = parent;
        _source = source;
        _tags = element.Locate();
    }

    internal MarkupElement Element { get; }

    internal bool IsRoot => _parent is null;

    /// <summary>
    /// Whether the element copies one that was written elsewhere, as the tree construction does with misnested formatting.
    /// </summary>
    internal bool IsCopy => _tags.IsCopy;

    /// <summary>XPath-like: <c>/html[1]/body[1]/div[3]</c>.</summary>
    internal string Path => _path ??= PathTo(Element);

    /// <summary>The start tag; of the nearest ancestor that has one where the page wrote none.</summary>
    internal SourcePlace Tag => _tag ??=
        _tags.First >= 0 ? _source.Place(_tags.First) : _parent?.Tag ?? _source.Place(0);

    /// <summary>The place of an attribute, or of the start tag when it is null.</summary>
    internal SourcePlace PlaceOf(string? attribute) =>
        attribute is null ? Tag : (_attributes ??= ReadAttributes()).TryGetValue(attribute, out var place) ? place : Tag;

    private string PathTo(MarkupElement element)
    {
        if (element == _parent?.Element)
            return _parent.Path;
        var outer = element.ParentElement is { } parent ? PathTo(parent) : "";
        return string.Create(CultureInfo.InvariantCulture, $"{outer}/{element.LocalName}[{element.Number}]");
    }

    private Dictionary<string, SourcePlace> ReadAttributes()
    {
        var places = new Dictionary<string, SourcePlace>(StringComparer.OrdinalIgnoreCase);
        if (_tags.First >= 0)
            ReadAttributes(_tags.First, places);
        foreach (var offset in _tags.Later ?? [])
            ReadAttributes(offset, places);
        return places;
    }

    private void ReadAttributes(int offset, Dictionary<string, SourcePlace> places)
    {
        var position = offset + 1;
        while (position < _source.Text.Length && !StartTagReader.EndsTagName(_source.Text[position]))
            position++;
        for (var reader = new StartTagReader(_source.Text, position); reader.ReadAttribute();)
        {
            var name = reader.Name.ToString().ToLowerInvariant();
            places.TryAdd(name, _source.Place(reader.NameStart, name));
        }
    }
}
