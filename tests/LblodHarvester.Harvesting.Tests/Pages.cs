using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests;

/// <summary>
/// Builds a page as the steps before validation would hand it on, without running them: each annotation becomes a line of its own in the
/// page's text, so that its place is known; what is said of a subject has its subject's first line as start tag.
/// </summary>
internal sealed class PageBuilder(PageType type, string url = "https://gemeente.example/pages/1.html")
{
    private readonly StringBuilder _html = new();
    private readonly List<NormalisedTriple> _kept = [];
    private readonly List<QuarantinedTriple> _quarantined = [];
    private readonly List<RdfaFinding> _findings = [];
    private readonly Dictionary<Resource, SourcePlace> _subjects = [];
    private int _line;

    /// <summary>Where the last annotation stands.</summary>
    internal SourcePlace Last { get; private set; }

    /// <summary>Annotates: the object's place is the named attribute on a line of its own.</summary>
    internal PageBuilder Add(Resource subject, Iri predicate, Term value, string? written = null)
    {
        var extracted = Extract(subject, predicate, value, written);
        _kept.Add(new NormalisedTriple(extracted.Triple, extracted, []));
        return this;
    }

    /// <summary>Annotates with one term, which was repaired to another.</summary>
    internal PageBuilder AddRepaired(Resource subject, Iri predicate, Term before, Term after, string rule)
    {
        var extracted = Extract(subject, predicate, before, written: null);
        var repair = new Repair(rule, before.ToString()!, after.ToString()!, extracted.Origin.Object);
        _kept.Add(new NormalisedTriple(new Triple(subject, predicate, after), extracted, [repair]));
        return this;
    }

    /// <summary>Annotates with what cannot be published.</summary>
    internal PageBuilder AddQuarantined(Resource subject, Iri predicate, Term value, string reason)
    {
        var extracted = Extract(subject, predicate, value, written: null);
        _quarantined.Add(new QuarantinedTriple(extracted, reason, extracted.Origin.Object));
        return this;
    }

    /// <summary>Adds what extraction noticed.</summary>
    internal PageBuilder AddFinding(RdfaFindingKind kind, string message, string value)
    {
        _findings.Add(new RdfaFinding(kind, message, value, NewLine("property", value)));
        return this;
    }

    /// <summary>Forgets everything said with this predicate, wherever it was said.</summary>
    internal PageBuilder Without(Iri predicate)
    {
        _kept.RemoveAll(kept => kept.Triple.Predicate == predicate);
        return this;
    }

    /// <summary>Forgets everything said of the instances of this class.</summary>
    internal PageBuilder WithoutClass(Iri type)
    {
        var instances = _kept
            .Where(kept => kept.Triple.Predicate == Vocab.Rdf.Type && kept.Triple.Object == type)
            .Select(kept => kept.Triple.Subject)
            .ToHashSet();
        _kept.RemoveAll(kept => instances.Contains(kept.Triple.Subject));
        return this;
    }

    internal NormalisedPage Build()
    {
        var address = new Uri(url);
        var html = _html.ToString();
        var fetched = new FetchedPage(
            address, address, new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero), "text/html; charset=utf-8", null, null,
            Encoding.UTF8.GetBytes(html), new ArchiveReference("pages-1.warc.gz", 0, "sha256:00"));
        var triples = _kept.Select(kept => kept.Extracted).Concat(_quarantined.Select(lost => lost.Extracted))
            .OrderBy(extracted => extracted.Origin.Object.Offset).ToList();
        var rdfa = new RdfaDocument(Iri.Unchecked(url), triples, triples.Count, [], _findings, _subjects);
        var extracted = new ExtractedPage(fetched, new DecodedHtml(html, "UTF-8", EncodingSource.HttpHeader, 0), rdfa, type);
        return new NormalisedPage(extracted, _kept, _quarantined);
    }

    private ExtractedTriple Extract(Resource subject, Iri predicate, Term value, string? written)
    {
        if (!_subjects.TryGetValue(subject, out var start))
            _subjects.Add(subject, start = NewLine("resource", subject is Iri named ? named.Value : "") with { Attribute = null });
        var attribute = value is Iri ? "resource" : "content";
        Last = NewLine(attribute, written ?? (value is Iri iri ? iri.Value : value is Literal literal ? literal.Value : ""));
        return new ExtractedTriple(new Triple(subject, predicate, value), new TripleOrigin(start, start, Last, Last, "/html[1]/body[1]"));
    }

    private SourcePlace NewLine(string attribute, string value)
    {
        _html.Append("<p ");
        var place = new SourcePlace(++_line, 4, _html.Length, attribute);
        _html.Append(attribute).Append("=\"").Append(value).Append("\"></p>\n");
        return place;
    }
}

/// <summary>Pages of an invented municipality.</summary>
internal static class Pages
{
    internal static readonly Iri Document = Ex("id/lblod/besluitenlijst/1");
    internal static readonly Iri Zitting = Ex("id/lblod/zitting/1");
    internal static readonly Iri Agendapunt = Ex("id/lblod/agendapunt/1");
    internal static readonly Iri Behandeling = Ex("id/lblod/behandeling/1");
    internal static readonly Iri Besluit = Ex("id/lblod/besluit/1");
    internal static readonly Iri Eenheid = Ex("id/bestuurseenheden/1");
    internal static readonly Iri Orgaan = Ex("id/bestuursorgaan/1");
    internal static readonly Iri OrgaanInTijd = Ex("id/bestuursorgaan/1-2025");
    internal static readonly Iri Voorzitter = Ex("id/mandatarissen/1");
    internal static readonly Iri Secretaris = Ex("id/functionarissen/1");
    internal static readonly Iri Dutch = new("http://publications.europa.eu/resource/authority/language/NLD");
    internal static readonly Iri BesluitenlijstType =
        new("https://data.vlaanderen.be/id/concept/BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee");

    internal static Iri Ex(string path) => new($"https://data.gemeente.example/{path}");

    internal static Literal Time(string value) => new(value, Vocab.Xsd.DateTime);

    internal static Literal Date(string value) => new(value, Vocab.Xsd.Date);

    internal static Literal Boolean(string value) => new(value, Vocab.Xsd.Boolean);

    /// <summary>A register that knows everyone on these pages.</summary>
    internal static Graph Register() => new(
    [
        new(Eenheid, Vocab.Rdf.Type, Vocab.Besluit.Bestuurseenheid),
        new(Orgaan, Vocab.Besluit.Bestuurt, Eenheid),
        new(OrgaanInTijd, Vocab.Mandaat.IsTijdspecialisatieVan, Orgaan),
        new(Voorzitter, Vocab.Rdf.Type, Vocab.Mandaat.Mandataris),
    ]);

    /// <summary>A besluitenlijst with nothing wrong, of one besluit.</summary>
    internal static PageBuilder CleanBesluitenlijst() => new PageBuilder(PageType.Besluitenlijst)
        .Add(Document, Vocab.Rdf.Type, Vocab.Foaf.Document)
        .Add(Document, Vocab.Rdf.Type, BesluitenlijstType)
        .Add(Document, Vocab.Eli.PassedBy, OrgaanInTijd)
        .Add(Document, Vocab.Eli.DatePublication, Date("2026-11-20"))
        .Add(Zitting, Vocab.Rdf.Type, Vocab.Besluit.Zitting)
        .Add(Zitting, Vocab.Besluit.HeeftBesluitenlijst, Document)
        .Add(Zitting, Vocab.Besluit.GeplandeStart, Time("2026-11-18T19:00:00Z"))
        .Add(Zitting, Vocab.Prov.StartedAtTime, Time("2026-11-18T19:04:00Z"))
        .Add(Zitting, Vocab.Prov.EndedAtTime, Time("2026-11-18T21:30:00Z"))
        .Add(Zitting, Vocab.Besluit.IsGehoudenDoor, OrgaanInTijd)
        .Add(Zitting, Vocab.Besluit.Behandelt, Agendapunt)
        .Add(Zitting, Vocab.Besluit.HeeftVoorzitter, Voorzitter)
        .Add(Zitting, Vocab.Besluit.HeeftSecretaris, Secretaris)
        .Add(Agendapunt, Vocab.Rdf.Type, Vocab.Besluit.Agendapunt)
        .Add(Agendapunt, Vocab.Dct.Title, new Literal("Notulen van de vorige zitting"))
        .Add(Agendapunt, Vocab.Besluit.GeplandOpenbaar, Boolean("true"))
        .Add(Behandeling, Vocab.Rdf.Type, Vocab.Besluit.BehandelingVanAgendapunt)
        .Add(Behandeling, Vocab.Dct.Subject, Agendapunt)
        .Add(Behandeling, Vocab.Prov.Generated, Besluit)
        .Add(Besluit, Vocab.Rdf.Type, Vocab.Besluit.BesluitClass)
        .Add(Besluit, Vocab.Eli.Title, new Literal("Goedkeuring van de notulen"))
        .Add(Besluit, Vocab.Eli.Language, Dutch);
}
