namespace LblodHarvester.Rdfa;

/// <summary>An element of the tree with its place in tree and source, worked out when first asked for.</summary>
internal sealed class ElementFrame
{
    private readonly ElementFrame? _parent;
    private readonly PageSource _source;
    private readonly TagOffsets _tags;
    private readonly int _index;
    private Dictionary<string, SourcePlace>? _attributes;
    private SourcePlace? _tag;
    private string? _path;

    /// <param name="element">The element.</param>
    /// <param name="parent">Its parent, or null for the root.</param>
    /// <param name="index">Its number among the siblings of its name, from 1.</param>
    /// <param name="source">The page.</param>
    internal ElementFrame(MarkupElement element, ElementFrame? parent, int index, PageSource source)
    {
        Element = element;
        _parent = parent;
        _index = index;
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
    internal string Path => _path ??= $"{_parent?.Path}/{Element.LocalName}[{_index}]";

    /// <summary>The start tag; of the nearest ancestor that has one where the page wrote none.</summary>
    internal SourcePlace Tag => _tag ??=
        _tags.Offsets is [var first, ..] ? _source.Place(first) : _parent?.Tag ?? _source.Place(0);

    /// <summary>The place of an attribute, or of the start tag when it is null.</summary>
    internal SourcePlace PlaceOf(string? attribute) =>
        attribute is null ? Tag : (_attributes ??= ReadAttributes()).TryGetValue(attribute, out var place) ? place : Tag;

    private Dictionary<string, SourcePlace> ReadAttributes()
    {
        var places = new Dictionary<string, SourcePlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var offset in _tags.Offsets)
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

        return places;
    }
}
