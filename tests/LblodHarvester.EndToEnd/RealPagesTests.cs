using System.Text;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Testing;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.EndToEnd;

/// <summary>
/// Every real page, served from loopback under its own path behind an index, harvested by one process into the embedded store.
/// </summary>
public class RealPagesTests
{
    private MisbehavingSite? _site;
    private Harvest? _harvest;

    [OneTimeSetUp]
    public async Task Harvest_all_pages()
    {
        _site = await RealPages.StartSiteAsync();
        _harvest = new Harvest();
        await _harvest.AddSourceAsync("echt", _site.BaseUrl);
        await _harvest.HarvestAsync("echt");
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _harvest?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public async Task A_real_page_is_harvested_as_it_was_reviewed(string page)
    {
        var record = await StateFile.FindPageAsync(_harvest!.Folder, _site!.Url(RealPages.PathOf(page)));
        Assert.That(record, Is.Not.Null, "The page is not known after the run.");
        Snapshot.Verify(Path.GetFileNameWithoutExtension(page), Describe(record!));
    }

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public async Task A_real_page_loses_no_triple(string page)
    {
        var url = _site!.Url(RealPages.PathOf(page));
        var record = await StateFile.FindPageAsync(_harvest!.Folder, url);
        var (_, dump, _) = await _harvest.RunAsync("dump", "--graph", url.AbsoluteUri);
        var lines = dump.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var added = lines.Count(line => line.Contains("<http://www.w3.org/ns/prov#wasDerivedFrom>", StringComparison.Ordinal)
            || line.Contains("<http://mu.semte.ch/vocabularies/core/uuid>", StringComparison.Ordinal));
        Assert.That(lines.Length - added, Is.EqualTo(record!.Published));
    }

    private static string Describe(PageRecord record)
    {
        var text = new StringBuilder()
            .AppendLine($"page type    {record.Type}")
            .AppendLine($"extracted    {record.Extracted}")
            .AppendLine($"published    {record.Published}")
            .AppendLine($"quarantined  {record.Quarantined}")
            .AppendLine($"besluiten    {record.Besluiten}")
            .AppendLine($"maturity     {record.Maturity}")
            .AppendLine()
            .AppendLine("problems: severity, code, how often, first place");
        foreach (var problem in record.Problems)
            text.AppendLine($"{problem.Severity,-9} {problem.Code,-60} {problem.Count,5}x {problem.Place}");
        return text.ToString();
    }
}
