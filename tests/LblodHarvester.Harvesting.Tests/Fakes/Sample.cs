using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>Records with plausible values, to be changed with <c>with</c>.</summary>
public static class Sample
{
    public static DateTimeOffset Noon { get; } = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static Uri Url(string path) => new($"https://raad.example.org/{path}");

    public static Iri Iri(string path) => new($"https://data.example.org/id/{path}");

    public static PageRecord Page(string path) => new(
        Url(path),
        "voorbeeld",
        PageType.Besluitenlijst,
        new ArchiveReference("voorbeeld-00001.warc.gz", 1234, "sha256:00ff"),
        "\"e1\"",
        "Wed, 04 Mar 2026 11:00:00 GMT",
        Noon,
        "1",
        120,
        118,
        2,
        7,
        MaturityLevel.Level1,
        [
            new PageProblem(ProblemSeverity.Violation, "zitting-start", "De zitting heeft geen starttijdstip “…”.", new SourcePlace(12, 5, 480, "property"), 3),
            new PageProblem(ProblemSeverity.Info, "datum", "Eén spatie te veel.", new SourcePlace(13, 1, 520)),
        ]);

    public static OutboxEntry Report(string path, OutboxState state = OutboxState.Pending) => new(
        Iri(path), "voorbeeld", Iri("bestuurseenheid"), Url(path), state, null, 0, Noon, Noon, null, null, Noon.AddDays(-3));

    public static Source Source(string id) => new()
    {
        Id = id,
        Title = $"Gemeente {id}",
        StartUrl = Url(id),
        Bestuurseenheden = [Iri("gemeente"), Iri("ocmw")],
        Schedule = "0 0 4 * * ?",
        Owner = "webmaster@example.org",
        Vendor = "Voorbeeldsoft",
        Comment = "Een opmerking.",
        ReportFrom = new DateOnly(2026, 1, 1),
        Loket = new LoketCredentials(Iri("leverancier"), "geheime-sleutel"),
        Limits = new SourceLimits { Delay = TimeSpan.FromMilliseconds(250), MaxPages = 1000, IgnoreRobots = true },
    };

    public static Graph Graph(params string[] subjects) => new(subjects.Select(subject =>
        new Triple(Iri(subject), Vocab.Dct.Title, Literal.InLanguage($"Titel \"{subject}\"\n", "nl-BE"))));
}
