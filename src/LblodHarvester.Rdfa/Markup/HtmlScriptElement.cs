using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace LblodHarvester.Rdfa;

/// <summary>A <c>script</c> element, which the tree construction offers to run. It never is.</summary>
internal sealed class HtmlScriptElement(HtmlDocument document, NodeFlags flags, int offset)
    : HtmlElement(document, TagNames.Script, NamespaceNames.HtmlUri, flags, offset), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
