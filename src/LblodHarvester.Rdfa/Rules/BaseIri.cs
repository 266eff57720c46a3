using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>The base that the host language lets a page set (RDFa Core 1.1, section 7.2); never with a fragment.</summary>
internal static class BaseIri
{
    /// <summary>The base of a page: of its <c>base</c> element, of its root's <c>xml:base</c>, or its own address.</summary>
    internal static Iri Of(MarkupTree tree, Iri pageIri, HostLanguage host)
    {
        if (host.ReadsBaseElement && tree.BaseHref is { } href)
            return Resolve(pageIri, href);
        return host.ReadsXmlBase && tree.Root.Attribute("xml:base") is { } reference ? Resolve(pageIri, reference) : WithoutFragment(pageIri);
    }

    /// <summary>The base that an element sets within another.</summary>
    internal static Iri Resolve(Iri baseIri, string reference) => WithoutFragment(IriResolver.Resolve(baseIri, WhiteSpace.Trim(reference)));

    private static Iri WithoutFragment(Iri iri)
    {
        var fragment = iri.Value.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? iri : Iri.Unchecked(iri.Value[..fragment]);
    }
}
