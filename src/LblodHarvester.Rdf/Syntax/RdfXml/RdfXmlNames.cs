namespace LblodHarvester.Rdf;

/// <summary>The names of the RDF namespace that RDF/XML gives a meaning of its own, and what they may not name.</summary>
internal static class RdfXmlNames
{
    internal static readonly Iri RdfElement = Of("RDF");
    internal static readonly Iri Description = Of("Description");
    internal static readonly Iri Id = Of("ID");
    internal static readonly Iri About = Of("about");
    internal static readonly Iri NodeId = Of("nodeID");
    internal static readonly Iri Resource = Of("resource");
    internal static readonly Iri Datatype = Of("datatype");
    internal static readonly Iri ParseType = Of("parseType");
    internal static readonly Iri Li = Of("li");

    // 7.2.2 coreSyntaxTerms
    private static readonly HashSet<Iri> CoreSyntaxTerms = [RdfElement, Id, About, ParseType, Resource, NodeId, Datatype];

    // 7.2.4 oldTerms
    private static readonly HashSet<Iri> OldTerms = [Of("aboutEach"), Of("aboutEachPrefix"), Of("bagID")];

    // 7.2.5 nodeElementURIs
    internal static bool IsNodeElement(Iri name) => !CoreSyntaxTerms.Contains(name) && name != Li && !OldTerms.Contains(name);

    // 7.2.6 propertyElementURIs
    internal static bool IsPropertyElement(Iri name) => !CoreSyntaxTerms.Contains(name) && name != Description && !OldTerms.Contains(name);

    // 7.2.7 propertyAttributeURIs
    internal static bool IsPropertyAttribute(Iri name) => IsPropertyElement(name) && name != Li;

    private static Iri Of(string localName) => Iri.Unchecked(Vocab.Rdf.Namespace + localName);
}
