using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>A start tag, as section 6.1.2 of RDF 1.1 XML Syntax has it.</summary>
internal sealed class RdfXmlElement(string name, Iri iri, XmlPlace place)
{
    private int _members;

    /// <summary>The name as it is written, with its prefix.</summary>
    internal string Name { get; } = name;

    /// <summary>The namespace and the local name, joined.</summary>
    internal Iri Iri { get; } = iri;

    internal XmlPlace Place { get; } = place;

    /// <summary>What relative IRIs are resolved against here; null when there is no base.</summary>
    internal Iri? Base { get; init; }

    /// <summary>The language of texts here; null when there is none.</summary>
    internal string? Language { get; init; }

    /// <summary>The attributes that RDF/XML reads: not those of XML itself, nor namespace declarations.</summary>
    internal required IReadOnlyList<RdfXmlAttribute> Attributes { get; init; }

    internal RdfXmlAttribute? Attribute(Iri iri) => Attributes.FirstOrDefault(attribute => attribute.Iri == iri);

    // 7.4 List Expansion Rules
    internal Iri NextMember() => Iri.Unchecked(string.Create(CultureInfo.InvariantCulture, $"{Vocab.Rdf.Namespace}_{++_members}"));
}
