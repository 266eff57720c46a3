using System.Runtime.InteropServices;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace LblodHarvester.Rdfa;

/// <summary>Text in the tree of HTML, in the tokenizer's memory.</summary>
internal sealed class HtmlText(ReadOnlyMemory<char> text) : MarkupText(text), IConstructableNode
{
    StringOrMemory IConstructableNode.NodeName => "#text";

    NodeFlags IConstructableNode.Flags => NodeFlags.None;

    // Nothing asks for the parent of a text.
    IConstructableNode? IConstructableNode.Parent
    {
        get => null;
        set
        {
        }
    }

    IConstructableNodeList IConstructableNode.ChildNodes => throw new NotSupportedException();

    /// <summary>The string of a name: that which the tokenizer keeps for it, or a new one.</summary>
    internal static string StringOf(StringOrMemory name) =>
        MemoryMarshal.TryGetString(name.Memory, out var kept, out var start, out var length) && start == 0 && length == kept.Length
            ? kept
            : name.ToString();

    void IConstructableNode.RemoveFromParent() => throw new NotSupportedException();

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.AddNode(IConstructableNode node) => throw new NotSupportedException();

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();
}
