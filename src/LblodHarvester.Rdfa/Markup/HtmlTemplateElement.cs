using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace LblodHarvester.Rdfa;

/// <summary>A <c>template</c> element: with it, the page is left to <see cref="DomTree"/>.</summary>
internal sealed class HtmlTemplateElement(HtmlDocument document, NodeFlags flags)
    : HtmlElement(document, TagNames.Template, NamespaceNames.HtmlUri, flags, -1), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment()
    {
        // The tree is given up.
    }
}
