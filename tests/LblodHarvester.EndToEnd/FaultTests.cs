using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd;

/// <summary>A site on which everything that can go wrong does: each fault is recorded on its page, and the run goes on.</summary>
public class FaultTests
{
    private const string Lijst =
        "<!DOCTYPE html><html lang=\"nl\"><body prefix=\"besluit: http://data.vlaanderen.be/ns/besluit# dct: http://purl.org/dc/terms/\">" +
        "<div resource=\"https://data.wolkendorp.example/id/besluiten/1\" typeof=\"besluit:Besluit\">" +
        "<span property=\"dct:title\">Besluit over de caf\u00e9s</span></div></body></html>";

    private static readonly (string Path, Answer Answer, RunPageState State, FlowStep? Step, string Reason)[] Pages =
    [
        ("/goed", Answers.Html(Lijst), RunPageState.Done, null, ""),
        ("/geen-html", Answers.Bytes([0x00, 0x01, 0x02, 0xFF, 0xFE, 0x00], "text/html"), RunPageState.Failed, FlowStep.Extract, "HTML"),
        ("/leeg", Answers.Html(""), RunPageState.Failed, FlowStep.Extract, "empty"),
        ("/afgekapt", Answers.Truncated(200, 4000), RunPageState.Failed, FlowStep.Crawl, "of 4"),
        ("/weg", Answers.Status(404), RunPageState.Failed, FlowStep.Crawl, "404"),
        ("/rondje", Answers.Redirect("/rondje-2"), RunPageState.Failed, FlowStep.Crawl, "redirect"),
        ("/valt-weg", Answers.Drop(), RunPageState.Failed, FlowStep.Crawl, "connection"),
        ("/groot", Answers.Large(50L * 1024 * 1024, announced: true), RunPageState.Failed, FlowStep.Crawl, "limit"),
        ("/groot-ongemeld", Answers.Large(50L * 1024 * 1024, announced: false), RunPageState.Failed, FlowStep.Crawl, "limit"),
        ("/bom", Answers.GzipBomb(200 * 1024 * 1024), RunPageState.Failed, FlowStep.Crawl, "limit"),
        ("/verkeerde-tekenset", Answers.WrongCharset(Lijst), RunPageState.Done, null, ""),
        ("/bijlage", Answers.Bytes("%PDF-1.7"u8.ToArray(), "application/pdf"), RunPageState.Recorded, null, "application/pdf"),
        ("/verboden/intern", Answers.Html(Lijst), RunPageState.Recorded, null, "robots.txt"),
        ("/te-diep", Answers.Html("<!DOCTYPE html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000))), RunPageState.Failed, FlowStep.Extract, "nest"),
    ];

    private MisbehavingSite? _site;
    private Harvest? _harvest;
    private IReadOnlyList<RunPage> _pages = [];

    [OneTimeSetUp]
    public async Task Harvest_the_site()
    {
        _site = await MisbehavingSite.StartAsync(site =>
        {
            site.Robots("User-agent: *\nDisallow: /verboden/\n");
            site.Page("/", IndexPage.Of(Pages.Select(page => page.Path)));
            site.On("/rondje-2", Answers.Redirect("/rondje"));
            foreach (var page in Pages)
                site.On(page.Path, page.Answer);
        });
        _harvest = new Harvest();
        await _harvest.AddSourceAsync("fout", _site.BaseUrl);
        var (status, output, errors) = await _harvest.RunAsync("harvest", "fout");
        Assert.That(status, Is.EqualTo(1), $"Some pages failed, so the status is 1.\n{output}\n{errors}");
        _pages = await StateFile.ListPagesAsync(_harvest.Folder, 1);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _harvest?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    private static IEnumerable<string> Paths => Pages.Select(page => page.Path);

    [TestCaseSource(nameof(Paths))]
    public void A_fault_is_recorded_on_its_page_with_step_and_reason(string path)
    {
        var expected = Pages.Single(page => page.Path == path);
        var actual = _pages.Single(page => page.Url.AbsolutePath == path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(actual.State, Is.EqualTo(expected.State), actual.Reason);
            Assert.That(actual.Step, Is.EqualTo(expected.Step), actual.Reason);
            Assert.That(actual.Reason ?? "", Does.Contain(expected.Reason));
        }
    }

    [Test]
    public async Task Runs_show_lists_every_page_that_failed_with_its_reason()
    {
        var shown = await _harvest!.SucceedAsync("runs", "show", "1");
        foreach (var page in _pages.Where(page => page.State == RunPageState.Failed))
        {
            Assert.That(shown, Does.Contain(page.Url.AbsoluteUri));
            Assert.That(shown, Does.Contain(page.Reason!));
        }
    }

    [Test]
    public async Task A_page_in_another_charset_than_it_says_has_a_problem_that_says_so()
    {
        var record = await StateFile.FindPageAsync(_harvest!.Folder, _site!.Url("/verkeerde-tekenset"));
        Assert.That(record!.Problems.Select(problem => problem.Code), Does.Contain("html.encoding"));
    }

    [Test]
    public async Task A_site_with_a_certificate_that_nobody_signed_is_not_read()
    {
        using var certificate = SiteCertificate.SelfSigned();
        await using var site = await MisbehavingSite.StartAsync(certificate, plan => plan.Page("/", IndexPage.Of(["/goed"])));
        using var harvest = new Harvest();
        await harvest.AddSourceAsync("tls", site.BaseUrl);
        var (status, _, _) = await harvest.RunAsync("harvest", "tls");
        var page = (await StateFile.ListPagesAsync(harvest.Folder, 1)).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(1));
            Assert.That(page.State, Is.EqualTo(RunPageState.Failed));
            Assert.That(page.Reason, Does.Contain("certificate"));
        }
    }

    [Test]
    public async Task A_wrong_sources_file_names_file_line_and_field_and_changes_nothing()
    {
        using var harvest = new Harvest();
        await harvest.AddSourceAsync("goed", new Uri("https://wolkendorp.example/"));
        var before = await harvest.SucceedAsync("sources", "list");
        var file = Path.Combine(harvest.Folder, "fout.json");
        await File.WriteAllTextAsync(file, """
            {
              "sources": [
                { "id": "nieuw", "title": "Nieuw", "startUrl": "https://nieuw.example/", "bestuurseenheden": ["https://nieuw.example/id/1"] },
                { "id": "fout", "title": "Fout", "startUrl": "geen adres", "bestuurseenheden": ["https://fout.example/id/1"] }
              ]
            }
            """);
        var (status, _, errors) = await harvest.RunAsync("sources", "import", file);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.Not.Zero);
            Assert.That(errors, Does.Contain("fout.json").And.Contain(":4").And.Contain("startUrl"));
            Assert.That(await harvest.SucceedAsync("sources", "list"), Is.EqualTo(before));
        }
    }
}
