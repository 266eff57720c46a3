using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace LblodHarvester.Rdfa;

/// <summary>A node of HTML that has no children: nothing is asked of it but to be moved with its parent's.</summary>
internal interface IHtmlLeaf : IConstructableNode
{
    NodeFlags IConstructableNode.Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent { get => null; set => throw new NotSupportedException(); }

    IConstructableNodeList IConstructableNode.ChildNodes => throw new NotSupportedException();

    void IConstructableNode.RemoveFromParent() => throw new NotSupportedException();

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    void IConstructableNode.AddNode(IConstructableNode node) => throw new NotSupportedException();

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => throw new NotSupportedException();
}
