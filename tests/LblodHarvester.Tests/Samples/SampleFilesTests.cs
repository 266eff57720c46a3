using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Samples;

/// <summary>The samples as files. What their RDFa says is tested where the flow is.</summary>
public sealed partial class SampleFilesTests
{
    private static readonly string Samples = SamplesFolder();
    private static readonly string Site = Path.Combine(Samples, "site");

    private static readonly string[] DeadOnPurpose = ["echo/gr-2026-08-31/zitting.html"];

    [Test]
    public void Every_local_link_leads_to_a_file_except_the_one_that_is_dead_on_purpose()
    {
        var dead = Pages(".")
            .SelectMany(page => LocalLink().Matches(Read(page)).Select(link => (page, path: SessionOrFragment().Replace(link.Groups["target"].Value, ""))))
            .Where(link => link.path.Length > 0)
            .Select(link => Path.Combine(Path.GetDirectoryName(link.page)!, link.path))
            .Select(file => file.EndsWith('/') ? file + "index.html" : file)
            .Where(file => !File.Exists(file))
            .Select(file => Relative(Site, Path.GetFullPath(file)));

        Assert.That(dead, Is.EqualTo(DeadOnPurpose));
    }

    [TestCase("zuiver")]
    [TestCase("raadpleeg")]
    [TestCase("echo")]
    public void Every_site_has_eight_to_fourteen_pages(string site) =>
        Assert.That(Pages(site).Count(), Is.InRange(8, 14));

    [Test]
    public void Robots_txt_forbids_the_page_that_an_overview_links_to()
    {
        Assert.That(File.ReadAllText(Path.Combine(Site, "robots.txt")), Does.Contain("Disallow: /raadpleeg/intern/"));
        Assert.That(Read(Path.Combine(Site, "raadpleeg", "index.html")), Does.Contain("href=\"intern/ontwerpagenda.html\""));
    }

    [TestCase("bestuurseenheid-classificatie-code.ttl", "BestuurseenheidClassificatieCode", 2)]
    [TestCase("bestuursorgaan-classificatie-code.ttl", "BestuursorgaanClassificatieCode", 4)]
    [TestCase("mandataris-status-code.ttl", "MandatarisStatusCode", 1)]
    public void The_register_takes_its_concepts_from_the_published_codelists(string codelist, string scheme, int expected)
    {
        var published = File.ReadAllText(SharedData.Require("oslo", "codelists", codelist));
        var used = Regex.Matches(Register(), $"<http://data.vlaanderen.be/id/concept/{scheme}/([^>]+)>").Select(m => m.Groups[1].Value).ToHashSet();

        Assert.That(used, Has.Count.EqualTo(expected));
        Assert.That(used.Where(code => !published.Contains(code, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Everything_else_in_the_register_is_on_the_reserved_domain()
    {
        var subjects = Regex.Matches(Register(), @"^<(\S+)>$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToList();

        Assert.That(subjects, Is.Not.Empty);
        Assert.That(subjects, Is.Unique);
        Assert.That(subjects, Has.All.StartsWith("https://data.wolkendorp.example/id/"));
    }

    [Test]
    public void Every_source_starts_at_a_page_that_is_there_and_belongs_to_bestuurseenheden_of_the_register()
    {
        using var sources = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "sources.json")));
        var all = sources.RootElement.GetProperty("sources").EnumerateArray().ToList();

        Assert.That(all.Select(source => source.GetProperty("id").GetString()).ToList(), Is.Unique.And.Count.EqualTo(3));
        foreach (var source in all)
        {
            var start = new Uri(source.GetProperty("startUrl").GetString()!);
            Assert.That(Path.Combine(Site, start.AbsolutePath[1..], "index.html"), Does.Exist);
            Assert.That(
                DateOnly.ParseExact(source.GetProperty("reportFrom").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Is.EqualTo(new DateOnly(2026, 1, 1)));
            foreach (var unit in source.GetProperty("bestuurseenheden").EnumerateArray())
                Assert.That(Register(), Does.Contain($"<{unit.GetString()}>\n  a besluit:Bestuurseenheid ;"));
        }
    }

    [Test]
    public void Every_clean_page_has_its_own_document_and_no_id_twice()
    {
        var documents = new List<string>();
        foreach (var page in Pages("zuiver"))
        {
            var html = Read(page);
            documents.AddRange(ArticleResource().Matches(html).Select(m => m.Groups[1].Value));
            Assert.That(Regex.Matches(html, @"\sid=""([^""]+)""").Select(m => m.Groups[1].Value), Is.Unique, page);
            Assert.That(html, Does.Not.Contain("fout:"), page);
        }

        Assert.That(documents, Is.Unique.And.Count.EqualTo(10));
    }

    [Test]
    public void The_readme_lists_every_marked_fault_with_its_page_and_line()
    {
        var marked = Pages(".").SelectMany(page => Read(page).Split('\n')
            .Select((line, index) => (line, number: index + 1))
            .Where(l => l.line.Contains("<!-- fout: ", StringComparison.Ordinal))
            .Select(l => $"{Relative(Samples, page)}:{l.number}"));
        var listed = ReadmeFault().Matches(File.ReadAllText(Path.Combine(Samples, "README.md")))
            .Select(m => $"{m.Groups["page"].Value}:{m.Groups["line"].Value}");

        Assert.That(listed, Is.EquivalentTo(marked));
    }

    private static string SamplesFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "samples"));

    private static string Register() => File.ReadAllText(Path.Combine(Samples, "register.ttl"));

    // One page is windows-1252 on purpose; in Latin-1 every byte is a character, and markup reads the same.
    private static string Read(string page) => File.ReadAllText(page, Encoding.Latin1);

    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(Site, folder)), "*.html", SearchOption.AllDirectories);

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    [GeneratedRegex("""\s(?:href|src)="(?<target>(?![a-z]+:)[^"]*)["]""")]
    private static partial Regex LocalLink();

    [GeneratedRegex(";jsessionid=[^?#]*|#.*")]
    private static partial Regex SessionOrFragment();

    [GeneratedRegex("""<article resource="([^"]+)["]""")]
    private static partial Regex ArticleResource();

    [GeneratedRegex(@"^\| \[[^\]]+\]\((?<page>[^)]+)\) \| (?<line>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex ReadmeFault();
}
