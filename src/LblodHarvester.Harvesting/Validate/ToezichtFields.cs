using System.Text.RegularExpressions;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// Reads the documents of a page and toezicht's five fields of each, from the triples as extracted: the intake reads the page itself,
/// without our repairs. It loses blank nodes and breaks relative addresses, so neither may stand on the way to a field.
/// </summary>
internal sealed partial class ToezichtFields
{
    private readonly ExtractedPage _page;
    private readonly Register _register;
    private readonly ILookup<Resource, ExtractedTriple> _bySubject;
    private readonly ILookup<Term, ExtractedTriple> _byObject;

    internal ToezichtFields(ExtractedPage page, Register register)
    {
        _page = page;
        _register = register;
        _bySubject = page.Rdfa.Triples.ToLookup(extracted => extracted.Triple.Subject);
        _byObject = page.Rdfa.Triples.ToLookup(extracted => extracted.Triple.Object);
    }

    /// <summary>Every document on the page, in page order.</summary>
    internal IReadOnlyList<SubmittableDocument> Read() =>
        [.. PageDocuments.Find(_page).Select(Read).OrderBy(document => document.Place.Offset)];

    private SubmittableDocument Read(PageDocument document)
    {
        var missing = new List<MissingField>();
        var place = PlaceOf(document.Node, document.TypedBy.Origin.Element);
        CheckType(document, place, missing);
        var body = ReadBody(document.Node, place, missing);
        var start = ReadSessionStart(document, place, missing);
        var published = ReadPublicationDate(document.Node, place, missing);
        CheckAddress(place, missing);
        return new SubmittableDocument(document.Node as Iri, document.Type, body, start, published, missing, place);
    }

    // Field 1
    private void CheckType(PageDocument document, SourcePlace place, List<MissingField> missing)
    {
        if (document.TypedBy.Triple.Predicate != Vocab.Rdf.Type)
        {
            Add(
                document.TypedBy.Origin.Predicate,
                $"The document type is given by {document.TypedBy.Triple.Predicate}, which does not count");
        }
        else if (document.TypedBy.Triple.Object is Iri written && !DocumentTypes.IsCanonical(written))
            Add(document.TypedBy.Origin.Object, $"The document type is written {written}");
        if (document.Node is not Iri iri)
            Add(place, "The document is a blank node, which the intake loses");
        else if (!iri.IsWellFormed)
            Add(place, $"The document's IRI {iri} is not valid");
        else if (SourceText.IsRelative(_page.Html.Text, document.TypedBy.Origin.Subject))
            Add(document.TypedBy.Origin.Subject, "The document's IRI is written relative to the page, which the intake does not resolve");

        void Add(SourcePlace at, string fault) => missing.Add(new MissingField(
            1,
            $"{fault}: give the document an absolute IRI of its own (resource) and typeof=\"foaf:Document {document.Type.Value}\".",
            at));
    }

    // Field 2
    private Iri? ReadBody(Resource node, SourcePlace place, List<MissingField> missing)
    {
        var bodies = Values(node, Vocab.Eli.PassedBy).DistinctBy(extracted => extracted.Triple.Object).ToList();
        if (bodies is not [var only])
        {
            if (bodies.Count == 0)
                Add(place, "There is no eli:passed_by");
            else
                Add(bodies[1].Origin.Object, "There are several eli:passed_by");
            return null;
        }

        if (only.Triple.Object is not Iri body)
            Add(only.Origin.Object, "eli:passed_by is not an IRI");
        else if (!body.IsWellFormed || SourceText.IsRelative(_page.Html.Text, only.Origin.Object))
            Add(only.Origin.Object, $"eli:passed_by {body} is not written as a valid, absolute IRI");
        else if (!_register.IsEmpty && !_register.Knows(body))
            Add(only.Origin.Object, $"eli:passed_by {body} is not in the register");
        else if (!_register.IsEmpty && _register.TimelessOf(body) is null)
            Add(only.Origin.Object, $"eli:passed_by {body} is a bestuursorgaan, but not one in a bestuursperiode");
        return only.Triple.Object as Iri;

        void Add(SourcePlace at, string fault) => missing.Add(new MissingField(
            2, $"{fault}: write exactly one eli:passed_by on the document, the IRI of the bestuursorgaan in its bestuursperiode.", at));
    }

    // Field 3
    private DateTimeOffset? ReadSessionStart(PageDocument document, SourcePlace place, List<MissingField> missing)
    {
        var relations = DocumentTypes.RelationsTo(document.Type);
        var relation = relations.Count == 1 ? Short(relations[0]) : "besluit:heeft…";
        var sessions = _byObject[document.Node].Where(extracted => relations.Contains(extracted.Triple.Predicate)).ToList();
        if (sessions.Count == 0)
            return Add(place, $"No zitting points to the document with {relation}");

        var usable = sessions.Where(session => session.Triple.Subject is Iri { IsWellFormed: true }
            && !SourceText.IsRelative(_page.Html.Text, session.Origin.Subject)
            && !SourceText.IsRelative(_page.Html.Text, session.Origin.Object)).ToList();
        if (usable.Count == 0)
        {
            return Add(
                sessions[0].Origin.Element,
                "The zitting and the document it points to need absolute IRIs, not blank nodes or relative ones");
        }

        var starts = usable.SelectMany(session => Values(session.Triple.Subject, Vocab.Prov.StartedAtTime)).ToList();
        if (starts.Count == 0)
            return Add(PlaceOf(usable[0].Triple.Subject, usable[0].Origin.Element), "The zitting has no prov:startedAtTime");

        return starts.Select(start => SessionTime.Read(start.Triple.Object)).FirstOrDefault(time => time is not null)
            ?? Add(
                starts[0].Origin.Object, $"prov:startedAtTime {starts[0].Triple.Object} is no xsd:dateTime at which a zitting can start");

        DateTimeOffset? Add(SourcePlace at, string fault)
        {
            missing.Add(new MissingField(
                3,
                $"{fault}: give the zitting {relation} to the document, and a prov:startedAtTime, "
                + "an xsd:dateTime such as 2026-11-18T19:00:00Z.",
                at));
            return null;
        }
    }

    // Field 4
    private DateOnly? ReadPublicationDate(Resource node, SourcePlace place, List<MissingField> missing)
    {
        var dates = Values(node, Vocab.Eli.DatePublication).ToList();
        if (dates.Count == 0)
            return Add(place, "There is no eli:date_publication");
        return dates.Select(date => PublicationDate(date.Triple.Object)).FirstOrDefault(date => date is not null)
            ?? Add(dates[0].Origin.Object, $"eli:date_publication {dates[0].Triple.Object} is not an xsd:date written YYYY-MM-DD");

        DateOnly? Add(SourcePlace at, string fault)
        {
            missing.Add(new MissingField(
                4, $"{fault}: write it on the document, with datatype=\"xsd:date\" and content=\"YYYY-MM-DD\".", at));
            return null;
        }
    }

    // Field 5: the intake adds the page itself, when it can be fetched.
    private void CheckAddress(SourcePlace place, List<MissingField> missing)
    {
        if (_page.Fetched.Url is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            missing.Add(
                new MissingField(5, $"The page's address {_page.Fetched.Url} cannot be fetched: publish the page on the web.", place));
    }

    private IEnumerable<ExtractedTriple> Values(Resource subject, Iri predicate) =>
        _bySubject[subject].Where(extracted => extracted.Triple.Predicate == predicate);

    private SourcePlace PlaceOf(Resource node, SourcePlace otherwise) =>
        _page.Rdfa.Subjects.TryGetValue(node, out var place) ? place : otherwise;

    private static string Short(Iri relation) => $"besluit:{relation.Value[Vocab.Besluit.Namespace.Length..]}";

    private static DateOnly? PublicationDate(Term value) =>
        value is Literal literal && literal.Datatype == Vocab.Xsd.Date && YearMonthDay().IsMatch(literal.Value)
        && DateOnly.TryParseExact(literal.Value, "yyyy-MM-dd", out var date)
            ? date
            : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();
}
