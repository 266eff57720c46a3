using System.Runtime.CompilerServices;

namespace LblodHarvester.Rdfa;

/// <summary>An element that the RDFa rules have something to do with, and its place in tree and source, worked out when first asked for.</summary>
internal sealed class ElementFrame
{
    private readonly ElementFrame? _around;
    private readonly PageSource _source;
    private readonly TagOffsets _tags;
    private AttributePlace? _places;
    private SourcePlace? _tag;
    private string? _path;

    /// <param name="element">The element.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="around">The frame of the nearest element around it that has one; null for the root.</param>
    /// <param name="source">The page.</param>
    internal ElementFrame(MarkupElement element, RdfaAttributes attributes, ElementFrame? around, PageSource source)
    {
        Element = element;
        Attributes = attributes;
        _around = around;
        _source = source;
        _tags = element.Locate();
    }

    internal MarkupElement Element { get; }

    internal RdfaAttributes Attributes { get; }

    internal bool IsRoot => _around is null;

    /// <summary>
    /// Whether the element copies one that was written elsewhere, as the tree construction does with misnested formatting.
    /// </summary>
    internal bool IsCopy => _tags.IsCopy;

    /// <summary>XPath-like: <c>/html[1]/body[1]/div[3]</c>.</summary>
    internal string Path => _path ??= WritePath();

    /// <summary>The start tag; of the nearest ancestor that has one where the page wrote none.</summary>
    internal SourcePlace Tag => _tag ??= _tags.First >= 0 ? _source.Place(_tags.First) : _around?.Tag ?? _source.Place(0);

    /// <summary>The place of an attribute, or of the start tag when it is null.</summary>
    internal SourcePlace PlaceOf(string? attribute)
    {
        if (attribute is null)
            return Tag;
        if (Element.AttributeOffset(attribute) is >= 0 and var offset)
            return _source.Place(offset, attribute);
        for (var known = _places; known is not null; known = known.Next)
        {
            if (known.Attribute == attribute)
                return known.Place;
        }

        var place = FindPlace(attribute) ?? Tag;
        _places = new AttributePlace(attribute, place, _places);
        return place;
    }

    private SourcePlace? FindPlace(string attribute)
    {
        if (_tags.First >= 0 && FindPlace(attribute, _tags.First) is { } place)
            return place;
        foreach (var offset in _tags.Later ?? [])
        {
            if (FindPlace(attribute, offset) is { } later)
                return later;
        }

        return null;
    }

    private SourcePlace? FindPlace(string attribute, int offset)
    {
        var position = offset + 1;
        while (position < _source.Text.Length && !StartTagReader.EndsTagName(_source.Text[position]))
            position++;
        for (var reader = new StartTagReader(_source.Text, position); reader.ReadAttribute();)
        {
            if (reader.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                return _source.Place(reader.NameStart, attribute);
        }

        return null;
    }

    private string WritePath()
    {
        var path = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        WritePath(ref path, Element);
        return path.ToStringAndClear();
    }

    private void WritePath(ref DefaultInterpolatedStringHandler path, MarkupElement element)
    {
        if (element == _around?.Element)
        {
            path.AppendLiteral(_around.Path);
            return;
        }

        if (element.ParentElement is { } parent)
            WritePath(ref path, parent);
        path.AppendLiteral("/");
        path.AppendLiteral(element.LocalName);
        path.AppendLiteral("[");
        path.AppendFormatted(element.Number);
        path.AppendLiteral("]");
    }

    private sealed record AttributePlace(string Attribute, SourcePlace Place, AttributePlace? Next);
}
