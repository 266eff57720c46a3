using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>The names of the graphs that an installation writes, and of the things in them.</summary>
public sealed class GraphNames
{
    private readonly string _base;

    /// <summary>Names under the installation's own address.</summary>
    public GraphNames(PublishOptions options) => _base = options.Base.Value.TrimEnd('/');

    /// <summary>Where each page came from and what was repaired: PROV-O.</summary>
    public Iri Provenance => new($"{_base}/graph/provenance");

    /// <summary>The current validation report of each page.</summary>
    public Iri Validation => new($"{_base}/graph/validation");

    /// <summary>What could not be published.</summary>
    public Iri Quarantine => new($"{_base}/graph/quarantine");

    /// <summary>Bestuurseenheden and bestuursorganen.</summary>
    public Iri Register => new($"{_base}/graph/register");

    /// <summary>What an update or load writes that names no graph.</summary>
    public Iri Default => new($"{_base}/graph/default");

    /// <summary>The graph of a page: its address.</summary>
    public static Iri Page(Uri url) => Iri.Unchecked(url.AbsoluteUri);

    /// <summary>Something that we say about a page, as <c>{base}/page/{uuid of the page}/{what}</c>.</summary>
    public Iri About(Uri page, string what) => new($"{_base}/page/{NameUuid.Of(page.AbsoluteUri)}/{what}");

    /// <summary>
    /// The IRI that stands for a page's blank node (RDF 1.1 Concepts, section 3.5). Labels count up in document order, so it is the same at
    /// every
    /// visit while the page does not change.
    /// </summary>
    public Iri Skolem(Uri page, BlankNode node) =>
        new($"{_base}/.well-known/genid/{NameUuid.Of(page.AbsoluteUri)}/{Uri.EscapeDataString(node.Label)}");
}
