using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace LblodHarvester.Rdfa;

/// <summary>What the tree construction does with an element.</summary>
internal partial class HtmlElement
    : IConstructableElement, IConstructableNodeList, IConstructableNamedNodeMap, IConstructableFormElement, IConstructableFrameElement,
        IConstructableMathElement, IConstructableMetaElement, IConstructableSvgElement
{
    StringOrMemory IConstructableNode.NodeName => _name;

    NodeFlags IConstructableNode.Flags => _flags;

    IConstructableNode? IConstructableNode.Parent
    {
        get => _parent is not null ? _parent : _document.Root == this ? _document : null;
        set => throw new NotSupportedException();
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    StringOrMemory IConstructableElement.NamespaceUri => _namespaceUri;

    StringOrMemory IConstructableElement.LocalName => _name;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get => null; set => throw new NotSupportedException(); }

    int IConstructableNodeList.Length => _count;

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableNode IConstructableNodeList.this[int index] => (IConstructableNode)Content[index];

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] =>
        IndexOfAttribute(name) is >= 0 and var index ? new ReadAttribute(_attributes[index]) : null;

    void IConstructableNode.AddNode(IConstructableNode node) => Insert(_count, node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(_count, new HtmlText(text.Memory));

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(idx, new HtmlText(text.Memory));

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => RemoveAt(idx);

    void IConstructableNode.RemoveChild(IConstructableNode childNode)
    {
        if (childNode is MarkupNode node && IndexOf(node) is >= 0 and var index)
            RemoveAt(index);
    }

    void IConstructableNode.RemoveFromParent() => (_parent as IConstructableNode)?.RemoveChild(this);

    void IConstructableNodeList.Clear() => _count = 0;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        var count = tagAttributes.Count;
        if (count == 0)
            return;
        var start = _attributes.Length;
        Array.Resize(ref _attributes, start + count);
        for (var i = 0; i < count; i++)
        {
            var attribute = tagAttributes[i];
            _attributes[start + i] = new MarkupAttribute(
                HtmlText.StringOf(attribute.Name), attribute.Value.Memory, null, _document.Tags.OffsetOf(attribute.Position));
        }

        _offset = _document.Tags.Current;
    }

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => SetAttribute(null, name, value);

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) =>
        SetAttribute(namespaceUri, name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        IndexOfAttribute(localName) is >= 0 and var index ? _attributes[index].Text : StringOrMemory.Empty;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => IndexOfAttribute(name) >= 0;

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not HtmlElement other || other._attributes.Length != _attributes.Length)
            return false;
        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (!(other.IndexOfAttribute(attribute.Name) is >= 0 and var index
                && other._attributes[index].Text.Span.SequenceEqual(attribute.Text.Span)))
                return false;
        }

        return true;
    }

    void IConstructableElement.SetupElement() => _document.Close(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
        if (_document.Tags.KeepsAll)
            Insert(_count, new HtmlComment(token.Data.ToString()));
    }

    IConstructableNode IConstructableElement.ShallowCopy() => new HtmlElement(this);

    void IConstructableMetaElement.Handle()
    {
        // The encoding was decided before: the source is text.
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Content.ToArray().Cast<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Content.ToArray().GetEnumerator();

    internal void Insert(int index, IConstructableNode node)
    {
        if (node is HtmlElement element)
        {
            element._parent = this;
            element._depth = _depth + 1;
            _document.CheckDepth(element._depth);
            if (element._count > 0)
                _document.HasMoved = true;
        }

        if (_first + _count == _nodes.Length)
            MakeRoom();
        var place = _first + index;
        Array.Copy(_nodes, place, _nodes, place + 1, _count - index);
        _nodes[place] = (MarkupNode)node;
        _count++;
    }

    private void MakeRoom()
    {
        var nodes = new MarkupNode[Math.Max(_count * 2, FirstCapacity)];
        Content.CopyTo(nodes);
        _nodes = nodes;
        _first = 0;
    }

    // The adoption agency takes children away from the front, one by one.
    private void RemoveAt(int index)
    {
        if (Content[index] is HtmlElement element)
            element._parent = null;
        if (index == 0)
            _first++;
        else
            Array.Copy(_nodes, _first + index + 1, _nodes, _first + index, _count - index - 1);
        _count--;
    }

    private void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value)
    {
        var attribute = new MarkupAttribute(HtmlText.StringOf(name), value.Memory, namespaceUri);
        var index = Array.FindIndex(_attributes, other => other.Name == attribute.Name && other.NamespaceUri == namespaceUri);
        if (index >= 0)
            _attributes[index] = attribute;
        else
            _attributes = [.. _attributes, attribute];
        _offset = _document.Tags.Current;
    }

    private int IndexOfAttribute(StringOrMemory name)
    {
        var sought = name.Memory.Span;
        for (var i = 0; i < _attributes.Length; i++)
        {
            if (sought.SequenceEqual(_attributes[i].Name))
                return i;
        }

        return -1;
    }

    private sealed class ReadAttribute(MarkupAttribute attribute) : IConstructableAttr
    {
        public StringOrMemory Name => attribute.Name;

        public StringOrMemory Value { get => attribute.Text; set => throw new NotSupportedException(); }
    }
}
