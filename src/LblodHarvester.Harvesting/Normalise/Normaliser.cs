using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>
/// Step 5: repairs what can be repaired without a guess, and sets apart what cannot be published. Lossless: each extracted triple comes out
/// once, kept or quarantined.
/// </summary>
public static class Normaliser
{
    private static readonly INormalisationRule[] Rules =
    [
        new WhitespaceInIri(),
        new SessionInIri(),
        new IllegalCharactersInIri(),
        new NamespaceSpelling(),
        new PropertySpelling(),
        new ConceptSpelling(),
        new DatatypeSpelling(),
        new SurroundingWhitespace(),
        new BooleanForm(),
        new IntegerForm(),
        new DateForm(),
        new DateTimeForm(),
    ];

    /// <summary>Normalises a page.</summary>
    public static NormalisedPage Normalise(ExtractedPage page)
    {
        var kept = new List<NormalisedTriple>(page.Rdfa.Triples.Count);
        var quarantined = new List<QuarantinedTriple>();
        var linkTypes = new LinkTypeProperties(page.Rdfa);
        foreach (var extracted in page.Rdfa.Triples)
        {
            var normalised = Repair(extracted);
            if ((linkTypes.FindFault(extracted) ?? Quarantine.FindFault(normalised)) is { } fault)
                quarantined.Add(fault);
            else
                kept.Add(normalised);
        }

        return new NormalisedPage(page, kept, quarantined);
    }

    private static NormalisedTriple Repair(ExtractedTriple extracted)
    {
        var (triple, origin) = extracted;
        var repairs = new List<Repair>();
        var subject = (Resource)Repair(triple.Subject, origin.Subject, repairs);
        var predicate = (Iri)Repair(triple.Predicate, origin.Predicate, repairs);
        var @object = Repair(triple.Object, origin.Object, repairs);
        return repairs.Count == 0
            ? new NormalisedTriple(triple, extracted, [])
            : new NormalisedTriple(new Triple(subject, predicate, @object), extracted, repairs);
    }

    private static Term Repair(Term term, SourcePlace place, List<Repair> repairs)
    {
        foreach (var rule in Rules)
        {
            if (rule.Repair(term) is not { } repaired)
                continue;
            repairs.Add(new Repair(rule.Name, term.ToString()!, repaired.ToString()!, place));
            term = repaired;
        }

        return term;
    }
}
