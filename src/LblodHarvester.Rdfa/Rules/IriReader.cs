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
    /// <summary>What <c>about</c> names, or null.</summary>
    internal Sourced? About(ElementState state) => Resource(state, state.Attributes.About, "about");

    /// <summary>What <c>resource</c>, or else <c>href</c>, or else <c>src</c> names, or null.</summary>
    internal Sourced? Object(ElementState state) =>
        Resource(state, state.Attributes.Resource, "resource")
        ?? Reference(state, state.Attributes.Href, "href")
        ?? Reference(state, state.Attributes.Src, "src");

    private Sourced? Resource(ElementState state, WrittenValue? value, string attribute)
    {
        var origin = state.From(attribute);
        return value is not null && SafeCurieOrCurieOrIri(value, state.Mappings, origin) is { } resource ? new Sourced(resource, origin) : null;
    }

    private Sourced? Reference(ElementState state, WrittenValue? value, string attribute) =>
        value is null ? null : new Sourced(Reference(value, state.Mappings, state.From(attribute)), state.From(attribute));

    /// <summary>An IRI: <c>href</c>, <c>src</c>, <c>vocab</c>.</summary>
    internal Iri Reference(WrittenValue value, Mappings mappings, Origin origin)
    {
        if (value.Reference.IsKnown(mappings, out var known))
            return known;
        var iri = Reference(value.Text, mappings, origin);
        value.Reference = new Meaning<Iri>(mappings, iri);
        return iri;
    }

    /// <summary>The base that <c>xml:base</c> sets within another.</summary>
    internal Iri Base(string reference, Mappings mappings, Origin origin) => budget.SpendIri(BaseIri.Resolve(mappings.Base, reference), origin);

    /// <summary>SafeCURIEorCURIEorIRI: <c>about</c>, <c>resource</c>. Null when the value is to be ignored.</summary>
    internal Resource? SafeCurieOrCurieOrIri(WrittenValue value, Mappings mappings, Origin origin)
    {
        if (value.Resource.IsKnown(mappings, out var known))
            return known;
        var noticed = findings.Noticed;
        if (value.IsSuspect && !IsSafeCurie(value.Text))
            IriInspector.InspectReference(value.Text, origin, findings);
        var resource = SafeCurieOrCurieOrIri(value.Text, mappings, origin);
        if (resource is not null && findings.Noticed == noticed && !value.IsSuspect)
            value.Resource = new Meaning<Resource>(mappings, resource);
        return resource;
    }

    /// <summary>
    /// The words of <c>property</c>, <c>rel</c>, <c>rev</c> and <c>typeof</c>, each TERMorCURIEorAbsIRI; without those that are to be
    /// ignored.
    /// </summary>
    internal Resource[] Words(WrittenValue value, Mappings mappings, Origin origin)
    {
        var isLink = origin.Attribute is "rel" or "rev";
        if ((isLink ? value.LinkWords : value.Words).IsKnown(mappings, out var known))
            return known;
        var noticed = findings.Noticed;
        var resources = ReadWords(value.Text, mappings, origin);
        if (findings.Noticed > noticed)
            return resources;
        if (isLink)
            value.LinkWords = new Meaning<Resource[]>(mappings, resources);
        else
            value.Words = new Meaning<Resource[]>(mappings, resources);
        return resources;
    }

    /// <summary>The one word of <c>datatype</c>, TERMorCURIEorAbsIRI; null when it is to be ignored.</summary>
    internal Iri? Datatype(WrittenValue value, string word, Mappings mappings, Origin origin)
    {
        if (value.Datatype.IsKnown(mappings, out var known))
            return known;
        var noticed = findings.Noticed;
        var datatype = TermOrCurieOrAbsIri(word, mappings, origin) as Iri;
        if (datatype is not null && findings.Noticed == noticed)
            value.Datatype = new Meaning<Iri>(mappings, datatype);
        return datatype;
    }

    private Resource[] ReadWords(string text, Mappings mappings, Origin origin)
    {
        var resources = new List<Resource>();
        foreach (var word in WhiteSpace.Split(text))
        {
            if (TermOrCurieOrAbsIri(word, mappings, origin) is { } resource)
                resources.Add(resource);
        }

        return [.. resources];
    }

    private Iri Reference(string value, Mappings mappings, Origin origin) => budget.SpendIri(IriResolver.Resolve(mappings.Base, value), origin);

    private Resource? SafeCurieOrCurieOrIri(string value, Mappings mappings, Origin origin)
    {
        if (value is ['[', .. var curie, ']'])
        {
            if (Curie(curie, mappings, origin) is { } resource)
                return resource;
            if (curie.Length > 0)
                ReportSafeCurie(curie, origin);
            return null;
        }

        ReportUndeclared(value, mappings, origin, "the value was taken for an IRI");
        return Curie(value, mappings, origin) ?? Reference(value, mappings, origin);
    }

    /// <summary>TERMorCURIEorAbsIRI. Null when the word is to be ignored.</summary>
    private Resource? TermOrCurieOrAbsIri(string word, Mappings mappings, Origin origin)
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

    private static bool IsSafeCurie(string value) => value is ['[', .., ']'];

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
