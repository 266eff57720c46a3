using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>
/// What could not be published of a page, reified, with its reason and place. The terms stand there as N-Triples text, because what is in
/// quarantine is often no RDF term at all.
/// </summary>
internal static class QuarantinePart
{
    private static readonly Iri Statement = Iri.Unchecked(Vocab.Rdf.Namespace + "Statement");
    private static readonly Iri Subject = Iri.Unchecked(Vocab.Rdf.Namespace + "subject");
    private static readonly Iri Predicate = Iri.Unchecked(Vocab.Rdf.Namespace + "predicate");
    private static readonly Iri Object = Iri.Unchecked(Vocab.Rdf.Namespace + "object");

    internal static GraphWrite Build(NormalisedPage page, GraphNames names)
    {
        var url = page.Extracted.Fetched.Url;
        var part = new PagePart(names.Quarantine, GraphNames.Page(url));
        var number = 0;
        foreach (var quarantined in page.Quarantined)
        {
            var node = names.About(url, $"quarantine/{++number}");
            var triple = quarantined.Extracted.Triple;
            part.Add(node, Vocab.Rdf.Type, Statement);
            part.Add(node, Subject, triple.Subject.ToString()!);
            part.Add(node, Predicate, triple.Predicate.ToString());
            part.Add(node, Object, triple.Object.ToString()!);
            part.Add(node, Vocab.Harvester.Reason, quarantined.Reason);
            part.Add(node, quarantined.Place);
        }

        return part.ToWrite();
    }
}
