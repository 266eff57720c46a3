namespace LblodHarvester.Rdf;

/// <summary>A version of JSON-LD: its processing mode.</summary>
public enum JsonLdVersion
{
    /// <summary>JSON-LD 1.1; documents for 1.0 are read as well.</summary>
    JsonLd11,

    /// <summary>
    /// JSON-LD 1.0: what 1.1 added is refused, lists of lists among it, and what it forbade is allowed: every term is read as a prefix, and
    /// a term that looks like an IRI may stand for another one.
    /// </summary>
    JsonLd10,
}
