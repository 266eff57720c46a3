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
    /// <summary>Normalises a page.</summary>
    public static NormalisedPage Normalise(ExtractedPage page)
    {
        var kept = new List<NormalisedTriple>(page.Rdfa.Triples.Count);
        var quarantined = new List<QuarantinedTriple>();
        var linkTypes = new LinkTypeProperties(page.Rdfa);
        var terms = new TermNormaliser();
        foreach (var extracted in page.Rdfa.Triples)
        {
            var (triple, origin) = extracted;
            var subject = terms.Normalise(triple.Subject);
            var predicate = terms.Normalise(triple.Predicate);
            var @object = terms.Normalise(triple.Object);
            if ((linkTypes.FindFault(extracted)
                ?? FindFault(extracted, "subject", subject, origin.Subject)
                ?? FindFault(extracted, "predicate", predicate, origin.Predicate)
                ?? FindFault(extracted, "object", @object, origin.Object)) is { } fault)
                quarantined.Add(fault);
            else
                kept.Add(Keep(page.Html.Text, extracted, subject, predicate, @object));
        }

        return new NormalisedPage(page, kept, quarantined);
    }

    private static QuarantinedTriple? FindFault(ExtractedTriple extracted, string role, NormalisedTerm term, SourcePlace place) =>
        term.Fault is { } fault ? new QuarantinedTriple(extracted, $"The {role} {fault}", place) : null;

    private static NormalisedTriple Keep(string html, ExtractedTriple extracted, NormalisedTerm subject, NormalisedTerm predicate, NormalisedTerm @object)
    {
        var origin = extracted.Origin;
        return subject.Repairs.Count + predicate.Repairs.Count + @object.Repairs.Count == 0
            ? new NormalisedTriple(extracted.Triple, extracted, [])
            : new NormalisedTriple(
                new Triple((Resource)subject.Term, (Iri)predicate.Term, @object.Term),
                extracted,
                [.. At(subject, origin.Subject), .. At(predicate, origin.Predicate), .. @object.Repairs.Select(repair => repair.At(PlaceOf(repair)))]);

        // A datatype is given by an attribute of its own.
        SourcePlace PlaceOf(TermRepair repair) =>
            (repair.Rule == DatatypeSpelling.RuleName ? StartTag.Find(html, origin.Element, "datatype") : null) ?? origin.Object;
    }

    private static IEnumerable<Repair> At(NormalisedTerm term, SourcePlace place) => term.Repairs.Select(repair => repair.At(place));
}
