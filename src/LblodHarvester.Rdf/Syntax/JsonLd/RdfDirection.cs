namespace LblodHarvester.Rdf;

/// <summary>How the base direction of a string is said in RDF (JSON-LD 1.1 API, section 9.3: rdfDirection).</summary>
public enum RdfDirection
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a datatype in the namespace <c>https://www.w3.org/ns/i18n#</c>.</summary>
    I18nDatatype,

    /// <summary>By a blank node with rdf:value, rdf:language and rdf:direction.</summary>
    CompoundLiteral,
}
