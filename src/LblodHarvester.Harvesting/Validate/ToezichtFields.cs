using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// Reads the documents of a page and toezicht's five fields of each, from the triples as extracted: the intake reads the page itself,
/// without our repairs. shapes/toezicht.ttl says what a field must be; beside it stands what no shape can see: the register, the address of the
/// page, and whether the intake, which breaks relative addresses, reads the same IRI as we do.
/// </summary>
internal sealed class ToezichtFields
{
    private readonly ExtractedPage _page;
    private readonly Register _register;
    private readonly CheckedTriples _triples;
    private readonly ResultPlacer _placer;
    private readonly ILookup<Resource, ExtractedTriple> _bySubject;
    private readonly ILookup<Term, ExtractedTriple> _byObject;

    internal ToezichtFields(ExtractedPage page, Register register)
    {
        _page = page;
        _register = register;
        _triples = CheckedTriples.Of(page);
        _placer = new ResultPlacer(_triples, page.Html.Text);
        _bySubject = page.Rdfa.Triples.ToLookup(extracted => extracted.Triple.Subject);
        _byObject = page.Rdfa.Triples.ToLookup(extracted => extracted.Triple.Object);
    }

    /// <summary>Every document on the page, in page order.</summary>
    internal IReadOnlyList<SubmittableDocument> Read()
    {
        var documents = PageDocuments.Find(_page);
        if (documents.Count == 0)
            return [];
        var graph = _triples.ToGraph();
        foreach (var document in documents)
            graph.Add(document.Node, Vocab.Rdf.Type, ToezichtShapes.TargetOf(document.Type));
        var results = ToezichtShapes.Check(graph).Select(_placer.Place).ToLookup(placed => placed.Result.FocusNode);
        return [.. documents.Select(document => Read(document, results[document.Node])).OrderBy(document => document.Place.Offset)];
    }

    private SubmittableDocument Read(PageDocument document, IEnumerable<PlacedResult> results)
    {
        var place = _triples.Subjects.TryGetValue(document.Node, out var start) ? start : document.TypedBy.Origin.Element;
        var sessions = Sessions(document);
        // One thing to mend for each field: what follows from it, as that a zitting nobody knows has no start, comes after it.
        List<MissingField> missing =
        [
            .. results.Select(placed => ToezichtShapes.ToMissing(placed, PlaceOfType(document, placed)))
                .Concat(WrittenRelative(document, sessions))
                .Concat(NotInRegister(document))
                .Concat(NoAddress(place))
                .DistinctBy(field => field.Field)
                .OrderBy(field => field.Field),
        ];
        return new SubmittableDocument(
            document.Node as Iri,
            document.Type,
            Bodies(document) is [{ Triple.Object: Iri body }] ? body : null,
            sessions.SelectMany(session => Values(session.Triple.Subject, Vocab.Prov.StartedAtTime))
                .Select(started => SessionTime.Read(started.Triple.Object)).FirstOrDefault(time => time is not null),
            Values(document.Node, Vocab.Eli.DatePublication).Select(date => ToezichtShapes.Date(date.Triple.Object)).FirstOrDefault(date => date is not null),
            missing,
            place);
    }

    // A type that is given in another way, or is spelled otherwise, is at fault itself; not the element that lacks the right one.
    private static SourcePlace? PlaceOfType(PageDocument document, PlacedResult placed) =>
        placed.Result.Path is not Shacl.PredicatePath { Predicate: var predicate } || predicate != Vocab.Rdf.Type ? null
        : document.TypedBy.Triple.Predicate == Vocab.Rdf.Type ? document.TypedBy.Origin.Object
        : document.TypedBy.Origin.Predicate;

    private IEnumerable<MissingField> WrittenRelative(PageDocument document, IReadOnlyList<ExtractedTriple> sessions)
    {
        if (IsRelative(document.TypedBy.Origin.Subject))
            yield return ToezichtShapes.Relative(1, document.Node, document.TypedBy.Origin.Subject);
        if (Bodies(document) is [var body] && IsRelative(body.Origin.Object))
            yield return ToezichtShapes.Relative(2, body.Triple.Object, body.Origin.Object);
        if (sessions.Count > 0 && sessions.All(session => IsRelative(session.Origin.Subject) || IsRelative(session.Origin.Object)))
        {
            var (session, origin) = sessions[0];
            yield return IsRelative(origin.Subject)
                ? ToezichtShapes.Relative(3, session.Subject, origin.Subject)
                : ToezichtShapes.Relative(3, session.Object, origin.Object);
        }
    }

    private IEnumerable<MissingField> NotInRegister(PageDocument document)
    {
        if (_register.IsEmpty || Bodies(document) is not [{ Triple.Object: Iri body } given])
            yield break;
        if (!_register.Knows(body))
            yield return ToezichtShapes.UnknownBody(body, given.Origin.Object);
        else if (_register.TimelessOf(body) is null)
            yield return ToezichtShapes.TimelessBody(body, given.Origin.Object);
    }

    // The intake adds the page itself, when it can be fetched.
    private IEnumerable<MissingField> NoAddress(SourcePlace place) =>
        _page.Fetched.Url is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? [] : [ToezichtShapes.NoAddress(_page.Fetched.Url, place)];

    private IReadOnlyList<ExtractedTriple> Bodies(PageDocument document) =>
        [.. Values(document.Node, Vocab.Eli.PassedBy).DistinctBy(extracted => extracted.Triple.Object)];

    private IReadOnlyList<ExtractedTriple> Sessions(PageDocument document)
    {
        var relations = DocumentTypes.RelationsTo(document.Type);
        return [.. _byObject[document.Node].Where(extracted => relations.Contains(extracted.Triple.Predicate) && extracted.Triple.Subject is Iri)];
    }

    private IEnumerable<ExtractedTriple> Values(Resource subject, Iri predicate) =>
        _bySubject[subject].Where(extracted => extracted.Triple.Predicate == predicate);

    private bool IsRelative(SourcePlace place) => SourceText.IsRelative(_page.Html.Text, place);
}
