using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The document that AngleSharp's tree construction fills with <see cref="HtmlElement"/>s. The texts in it are in memory that goes back to
/// a pool with the document.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="tags">The tags that its tokenizer reads.</param>
/// <param name="options">The limits.</param>
/// <param name="text">Its text, as the tokenizer reads it.</param>
internal sealed class HtmlDocument(PageSource page, HtmlTags tags, RdfaOptions options, TextSource text)
    : IConstructableDocument, IConstructableNodeList, IDisposable
{
    private readonly List<HtmlElement> _openTables = [];
    private DomElement? _whole;

    internal HtmlTags Tags => tags;

    internal HtmlElement? Root { get; private set; }

    /// <summary>Whether there is a <c>base</c> element.</summary>
    internal bool HasBase { get; set; }

    /// <summary>The <c>meta</c> elements, in order.</summary>
    internal List<HtmlElement> Metas { get; } = [];

    /// <summary>Whether elements with others in them were moved, so that these may lie deeper than their depth says.</summary>
    internal bool HasMoved { get; set; }

    /// <summary>Whether there is SVG or MathML.</summary>
    internal bool HasForeign { get; set; }

    TextSource IConstructableDocument.Source => text;

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head
    {
        get
        {
            foreach (var node in Root is null ? default : Root.Content)
            {
                if (node is HtmlElement { LocalName: "head" } head)
                    return head;
            }

            return null;
        }
    }

    // Asked for when there is one.
    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    StringOrMemory IConstructableNode.NodeName => "#document";

    NodeFlags IConstructableNode.Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent { get => null; set => throw new NotSupportedException(); }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => Root is null ? 0 : 1;

    IConstructableNode IConstructableNodeList.this[int index] =>
        index == 0 && Root is not null ? Root : throw new ArgumentOutOfRangeException(nameof(index));

    public void Dispose() => ((IConstructableDocument)this).Builder?.Dispose();

    /// <summary>The element of the whole DOM that stands where this one does.</summary>
    internal DomElement WholeOf(HtmlElement element)
    {
        if (element.ParentElement is not HtmlElement parent)
            return _whole ??= new DomElement(DomTree.Parse(page).DocumentElement, null);
        var place = ElementsBefore(parent, element);
        foreach (var node in WholeOf(parent).Content)
        {
            if (node is DomElement sibling && place-- == 0)
                return sibling;
        }

        throw new InvalidOperationException("The tree that was built for RDFa is not that of the DOM.");
    }

    /// <summary>Notes a table that is about to be opened.</summary>
    internal void Open(HtmlElement table) => _openTables.Add(table);

    /// <summary>Notes that the tree construction takes an element from its stack of open elements.</summary>
    internal void Close(HtmlElement element)
    {
        if (_openTables is [.., var table] && table == element)
            _openTables.RemoveAt(_openTables.Count - 1);
    }

    /// <summary>Refuses a page whose elements are nested too deep, before the work of the tree construction grows with the square of that.</summary>
    /// <exception cref="RdfaException">It is.</exception>
    internal void CheckDepth(int depth)
    {
        if (depth > options.MaxDepth)
            throw new RdfaException($"The elements of the page are nested more than {options.MaxDepth} deep.", tags.Place);
    }

    // The root, or else an element that the tree construction found in a table where none may be. AngleSharp looks for that table by its
    // own class of table elements, does not find it, and comes here; the element belongs before the table (HTML, section 13.2.6.1).
    void IConstructableNode.AddNode(IConstructableNode node)
    {
        if (node is not HtmlElement element)
            return;
        if (Root is null)
            Root = element;
        else if (_openTables is [.., var table] && table.ParentElement is HtmlElement parent)
            parent.Insert(parent.IndexOf(table), element);
        else
            tags.NeedsDom = true;
    }

    void IConstructableNode.RemoveChild(IConstructableNode childNode)
    {
        if (Root == childNode)
            Root = null;
    }

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        // There is no text beside the root.
    }

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.RemoveFromParent() => throw new NotSupportedException();

    void IConstructableNodeList.Clear() => throw new NotSupportedException();

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
        // Outside the root, no literal has it.
    }

    void IConstructableDocument.TrackError(Exception exception) => throw exception;

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
        // Nothing runs while the page is read.
    }

    void IConstructableDocument.ProvideStableState()
    {
        // As above.
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
        // Nothing is fetched.
    }

    void IConstructableDocument.Clear() => throw new NotSupportedException();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator()
    {
        if (Root is not null)
            yield return Root;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    private static int ElementsBefore(HtmlElement parent, HtmlElement element)
    {
        var count = 0;
        foreach (var node in parent.Content)
        {
            if (node == element)
                break;
            if (node is HtmlElement)
                count++;
        }

        return count;
    }
}
