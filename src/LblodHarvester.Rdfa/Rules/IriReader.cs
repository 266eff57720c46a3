using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>Turns attribute values into IRIs and blank nodes (RDFa Core 1.1, section 7.4), and reports what looks wrong in them.</summary>
/// <param name="pageIri">The address of the page.</param>
/// <param name="host">The language of the page.</param>
/// <param name="blankNodes">The blank nodes of the page.</param>
/// <param name="findings">Where faults go.</param>
/// <param name="budget">What IRIs spend.</param>
internal sealed class IriReader(Iri pageIri, HostLanguage host, BlankNodes blankNodes, FindingLog findings, ExtractionBudget budget)
{
    /// <summary>An IRI: <c>href</c>, <c>src</c>, <c>vocab</c>.</summary>
    internal Iri Reference(string value, Mappings mappings, Origin origin) =>
        budget.SpendIri(IriResolver.Resolve(mappings.Base, value), origin);

    /// <summary>The base that <c>xml:base</c> sets within another.</summary>
    internal Iri Base(string reference, Mappings mappings, Origin origin) => budget.SpendIri(BaseIri.Resolve(mappings.Base, reference), origin);

    /// <summary>SafeCURIEorCURIEorIRI: <c>about</c>, <c>resource</c>. Null when the value is to be ignored.</summary>
    internal Resource? SafeCurieOrCurieOrIri(string value, Mappings mappings, Origin origin)
    {
        if (value is ['[', .. var curie, ']'])
        {
            if (Curie(curie, mappings, origin) is { } resource)
                return resource;
            if (curie.Length > 0)
                ReportSafeCurie(curie, origin);
            return null;
        }

        IriInspector.InspectReference(value, origin, findings);
        ReportUndeclared(value, mappings, origin, "the value was taken for an IRI");
        return Curie(value, mappings, origin) ?? Reference(value, mappings, origin);
    }

    /// <summary>
    /// TERMorCURIEorAbsIRI: <c>property</c>, <c>rel</c>, <c>rev</c>, <c>typeof</c>, <c>datatype</c>. Null when the word is to be ignored.
    /// </summary>
    internal Resource? TermOrCurieOrAbsIri(string word, Mappings mappings, Origin origin)
    {
        if (XmlName.IsTerm(word))
            return Term(word, mappings, origin);
        if (Curie(word, mappings, origin) is { } resource)
            return resource;
        if (HasScheme(word))
        {
            IriInspector.InspectCharacters(word, origin, findings);
            ReportUndeclared(word, mappings, origin, "the word was taken for an IRI");
            return Reference(word, mappings, origin);
        }

        if (IriInspector.HasQuotes(word))
            findings.Report(
                RdfaFindingKind.QuotesInIri, "Quotation marks stand in the value of the attribute; the word is ignored.", word, origin);
        else
            findings.Report(
                RdfaFindingKind.UnknownTerm, "This is neither a term, nor a CURIE, nor an absolute IRI; it is ignored.", word, origin);
        return null;
    }

    // Section 7.4.3.
    private Iri? Term(string word, Mappings mappings, Origin origin)
    {
        if (mappings.Vocabulary is { } vocabulary)
        {
            if (origin.Attribute is "rel" or "rev" && LinkTypes.IsForBrowsers(word))
            {
                var message = $"The HTML link type '{word}' became a property, because vocab is in force here.";
                findings.Report(RdfaFindingKind.LinkTypeAsProperty, message, word, origin);
            }

            return budget.SpendIri(Iri.Unchecked(vocabulary + word), origin);
        }

        if (host.Terms.TryGetValue(word, out var iri))
            return iri;
        if (!(origin.Attribute is "rel" or "rev" && LinkTypes.IsKnown(word)))
            findings.Report(
                RdfaFindingKind.UnknownTerm, $"The term '{word}' is not defined here: no vocab is in force; it is ignored.", word, origin);
        return null;
    }

    // Section 6 and 7.4.2: null when it is no CURIE or its prefix has no mapping.
    private Resource? Curie(string value, Mappings mappings, Origin origin)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || value.AsSpan(colon + 1).StartsWith("//"))
            return null;
        var reference = value[(colon + 1)..];
        return value[..colon] switch
        {
            "_" => blankNodes.Named(reference),
            var prefix => mappings.Namespace(prefix) is { } name ? budget.SpendIri(Expand(name, reference), origin) : null,
        };
    }

    // An absolute namespace is taken as it stands. A relative one is not resolved against the base element but, so that the result is an
    // IRI, against
    // the address of the page (test 0319 of the RDFa suite).
    private Iri Expand(string name, string reference) =>
        HasScheme(name) ? Iri.Unchecked(name + reference) : IriResolver.Resolve(pageIri, name + reference);

    private void ReportUndeclared(string value, Mappings mappings, Origin origin, string consequence)
    {
        if (IriInspector.UndeclaredPrefix(value, mappings) is { } prefix)
            findings.Report(RdfaFindingKind.UndeclaredPrefix, $"The prefix '{prefix}' is not declared here; {consequence}.", value, origin);
    }

    private void ReportSafeCurie(string curie, Origin origin)
    {
        var colon = curie.IndexOf(':', StringComparison.Ordinal);
        var message = colon < 0
            ? "There is no CURIE in the brackets, for it has no prefix; the value is ignored."
            : $"The prefix '{curie[..colon]}' is not declared here; the value is ignored.";
        findings.Report(RdfaFindingKind.UndeclaredPrefix, message, curie, origin);
    }

    private static bool HasScheme(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(word[0]))
            return false;
        foreach (var c in word.AsSpan(0, colon))
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
                return false;
        }

        return true;
    }
}
