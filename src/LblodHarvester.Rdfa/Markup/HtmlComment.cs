using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace LblodHarvester.Rdfa;

/// <summary>A comment in the tree of HTML.</summary>
internal sealed class HtmlComment(string data) : MarkupComment(data), IHtmlLeaf
{
    StringOrMemory IConstructableNode.NodeName => "#comment";
}
