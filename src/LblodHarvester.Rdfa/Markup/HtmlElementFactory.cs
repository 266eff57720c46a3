using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace LblodHarvester.Rdfa;

/// <summary>Makes the elements of one page for AngleSharp's tree construction.</summary>
internal sealed class HtmlElementFactory(PageSource page, HtmlTags tags, RdfaOptions options) : IDomConstructionElementFactory<HtmlDocument, HtmlElement>
{
    public HtmlDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(page, tags, options, source);

    public HtmlElement Create(HtmlDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var name = HtmlText.StringOf(localName);
        var element = new HtmlElement(document, name, NamespaceNames.HtmlUri, HtmlFlags.OfHtml(name, flags), tags.OffsetOf(localName.Memory));
        if (name == "table")
            document.Open(element);
        else if (name == "base")
            document.HasBase = true;
        return element;
    }

    public HtmlElement CreateUnknown(HtmlDocument document, StringOrMemory tagName) =>
        new(document, HtmlText.StringOf(tagName), NamespaceNames.HtmlUri, NodeFlags.HtmlMember, tags.OffsetOf(tagName.Memory));

    public HtmlElement CreateNoScript(HtmlDocument document, bool scripting) => Create(document, TagNames.NoScript);

    public IConstructableMetaElement CreateMeta(HtmlDocument document)
    {
        var element = Create(document, TagNames.Meta);
        document.Metas.Add(element);
        return element;
    }

    public IConstructableFrameElement CreateFrame(HtmlDocument document) => Create(document, TagNames.Frame);

    public IConstructableFormElement CreateForm(HtmlDocument document) => Create(document, TagNames.Form);

    public IConstructableScriptElement CreateScript(HtmlDocument document, bool parserInserted, bool started) =>
        new HtmlScriptElement(document, HtmlFlags.OfHtml(TagNames.Script, NodeFlags.None), tags.OffsetOf(TagNames.Script.AsMemory()));

    public IConstructableTemplateElement CreateTemplate(HtmlDocument document)
    {
        // AngleSharp tells templates by its own class of them, and leaves the tables in ours open.
        tags.NeedsDom = true;
        return new HtmlTemplateElement(document, HtmlFlags.OfHtml(TagNames.Template, NodeFlags.None));
    }

    public IConstructableMathElement CreateMath(HtmlDocument document, StringOrMemory name = default)
    {
        var text = HtmlText.StringOf(name);
        document.HasForeign = true;
        return new HtmlElement(document, text, NamespaceNames.MathMlUri, HtmlFlags.OfMath(text), tags.OffsetOf(name.Memory));
    }

    public IConstructableSvgElement CreateSvg(HtmlDocument document, StringOrMemory name = default)
    {
        var text = HtmlText.StringOf(name);
        document.HasForeign = true;
        return new HtmlElement(document, text, NamespaceNames.SvgUri, HtmlFlags.OfSvg(text), tags.OffsetOf(name.Memory));
    }

    public IConstructableNode CreateDocumentType(
        HtmlDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new HtmlText(default);
}
