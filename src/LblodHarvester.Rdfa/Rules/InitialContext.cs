using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The initial contexts: <c>http://www.w3.org/2011/rdfa-context/rdfa-1.1</c>, to which
/// <c>http://www.w3.org/2011/rdfa-context/html-rdfa-1.1</c> adds nothing, and <c>http://www.w3.org/2011/rdfa-context/xhtml-rdfa-1.1</c> the link
/// types of XHTML.
/// </summary>
internal static class InitialContext
{
    private const string XhtmlVocabulary = "http://www.w3.org/1999/xhtml/vocab#";

    private const string PowderVocabulary = "http://www.w3.org/2007/05/powder-s#";

    private const string DescribedBy = "describedby";

    /// <summary>
    /// Namespace by prefix; the empty prefix, as in <c>:next</c>, is that of the XHTML vocabulary (RDFa Core 1.1, section 6).
    /// </summary>
    internal static readonly IReadOnlyDictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = XhtmlVocabulary,
        ["as"] = "https://www.w3.org/ns/activitystreams#",
        ["cat"] = "http://www.w3.org/ns/dcat#",
        ["cc"] = "http://creativecommons.org/ns#",
        ["cnt"] = "http://www.w3.org/2008/content#",
        ["csvw"] = "http://www.w3.org/ns/csvw#",
        ["ctag"] = "http://commontag.org/ns#",
        ["dc"] = "http://purl.org/dc/terms/",
        ["dc11"] = "http://purl.org/dc/elements/1.1/",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["dqv"] = "http://www.w3.org/ns/dqv#",
        ["duv"] = "https://www.w3.org/TR/vocab-duv#",
        ["earl"] = "http://www.w3.org/ns/earl#",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["gldp"] = "http://www.w3.org/ns/people#",
        ["gr"] = "http://purl.org/goodrelations/v1#",
        ["grddl"] = "http://www.w3.org/2003/g/data-view#",
        ["ht"] = "http://www.w3.org/2006/http#",
        ["ical"] = "http://www.w3.org/2002/12/cal/icaltzd#",
        ["ldp"] = "http://www.w3.org/ns/ldp#",
        ["ma"] = "http://www.w3.org/ns/ma-ont#",
        ["oa"] = "http://www.w3.org/ns/oa#",
        ["odrl"] = "http://www.w3.org/ns/odrl/2/",
        ["og"] = "http://ogp.me/ns#",
        ["org"] = "http://www.w3.org/ns/org#",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["ptr"] = "http://www.w3.org/2009/pointers#",
        ["qb"] = "http://purl.org/linked-data/cube#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfa"] = "http://www.w3.org/ns/rdfa#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["rev"] = "http://purl.org/stuff/rev#",
        ["rif"] = "http://www.w3.org/2007/rif#",
        ["rr"] = "http://www.w3.org/ns/r2rml#",
        ["schema"] = "http://schema.org/",
        ["sd"] = "http://www.w3.org/ns/sparql-service-description#",
        ["sioc"] = "http://rdfs.org/sioc/ns#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["skosxl"] = "http://www.w3.org/2008/05/skos-xl#",
        ["sosa"] = "http://www.w3.org/ns/sosa/",
        ["ssn"] = "http://www.w3.org/ns/ssn/",
        ["time"] = "http://www.w3.org/2006/time#",
        ["v"] = "http://rdf.data-vocabulary.org/#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["void"] = "http://rdfs.org/ns/void#",
        ["wdr"] = "http://www.w3.org/2007/05/powder#",
        ["wdrs"] = PowderVocabulary,
        ["xhv"] = "http://www.w3.org/1999/xhtml/vocab#",
        ["xml"] = "http://www.w3.org/XML/1998/namespace",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary>
    /// The terms; section 7.4.3 compares them first with regard to case, then without, and these three have one spelling each.
    /// </summary>
    internal static readonly IReadOnlyDictionary<string, Iri> Terms = new Dictionary<string, Iri>(StringComparer.OrdinalIgnoreCase)
    {
        [DescribedBy] = Iri.Unchecked(PowderVocabulary + DescribedBy),
        ["license"] = Iri.Unchecked(XhtmlVocabulary + "license"),
        ["role"] = Iri.Unchecked(XhtmlVocabulary + "role"),
    };

    /// <summary>The terms of XHTML+RDFa 1.1, compared in the same way.</summary>
    internal static readonly IReadOnlyDictionary<string, Iri> XhtmlTerms =
        ("alternate appendix bookmark chapter cite contents copyright first glossary help icon index itsRules last license meta next p3pv1 prev "
            + "previous role section start stylesheet subsection top up")
        .Split(' ')
        .Append(DescribedBy)
        .ToDictionary(
            static term => term, static term => Iri.Unchecked((term == DescribedBy ? PowderVocabulary : XhtmlVocabulary) + term), StringComparer.OrdinalIgnoreCase);
}
