using System.Text.Json;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Commands;

public class ValidateCommandTests
{
    private static readonly string Samples = Path.Combine(SharedData.RepositoryRoot(), "samples");
    private static readonly string Register = Path.Combine(Samples, "register.ttl");
    private static readonly string Clean = Path.Combine(Samples, "site", "zuiver", "gemeenteraad-2026-05-18", "besluitenlijst.html");
    private static readonly string Faulty = Path.Combine(Samples, "site", "echo", "gr-2026-09-28", "notulen.html");

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("lblod-validate-");

    [TearDown]
    public void DropFolder() => _folder.Delete(recursive: true);

    [Test]
    public async Task The_worst_page_decides_the_exit_status()
    {
        Assert.That((await Spoken.RunAsync("validate", Clean, "--register", Register)).Status, Is.Zero);
        Assert.That((await Spoken.RunAsync("validate", Clean, Faulty, "--register", Register)).Status, Is.EqualTo(1));
        Assert.That((await Spoken.RunAsync("validate", "er-is-geen.html", Clean, Faulty, "--register", Register)).Status, Is.EqualTo(2));
        Assert.That((await Spoken.RunAsync("validate", Faulty, "--fail-on", "never", "--register", Register)).Status, Is.Zero);
    }

    [Test]
    public async Task A_page_that_cannot_be_read_stands_in_the_report_and_on_standard_error()
    {
        var page = Write("leeg.html", "");
        var spoken = await Spoken.RunAsync("validate", page, Clean, "er-is-geen.html", "--format", "json");
        var pages = JsonDocument.Parse(spoken.Out).RootElement.GetProperty("pages").EnumerateArray().ToList();
        Assert.That(pages.Select(one => one.TryGetProperty("error", out _)), Is.EqualTo(new[] { true, false, true }));
        Assert.That(spoken.Error, Does.Contain($"lblod: {page}: cannot be read: ").And.Contain("lblod: er-is-geen.html: "));
    }

    [Test]
    public async Task A_folder_without_pages_stands_in_the_report()
    {
        var spoken = await Spoken.RunAsync("validate", _folder.FullName, "--format", "json");
        var page = JsonDocument.Parse(spoken.Out).RootElement.GetProperty("pages")[0];
        Assert.That(page.GetProperty("error").GetProperty("message").GetString(), Does.StartWith("there is no .html"));
    }

    [Test]
    public async Task Shapes_of_ones_own_are_checked_in_addition()
    {
        var shapes = Write("eigen.ttl", """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
            <https://vendor.example/shapes#onze-regel> a sh:NodeShape ; sh:targetClass besluit:Zitting ;
                sh:property <https://vendor.example/shapes#kenmerk> .
            <https://vendor.example/shapes#kenmerk> a sh:PropertyShape ; sh:path <https://vendor.example/ns#kenmerk> ; sh:minCount 1 .
            """);
        var spoken = await Spoken.RunAsync("validate", Clean, "--register", Register, "--shapes", shapes);
        Assert.That((spoken.Status, spoken.Error), Is.EqualTo((1, "")));
        Assert.That(spoken.Out, Does.Contain("[kenmerk"));
    }

    [Test]
    public async Task A_page_on_which_a_shape_cannot_be_checked_does_not_stop_the_others()
    {
        var shapes = Write("eigen.ttl", """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <https://vendor.example/shapes#titel> a sh:PropertyShape ; sh:targetSubjectsOf dct:title ; sh:path dct:title ;
                sh:pattern "^(a|aa)+(a|aa)+(a|aa)+\\1b$" .
            """);
        var page = Write("traag.html", $"<p prefix=\"dct: http://purl.org/dc/terms/\" property=\"dct:title\" content=\"{new string('a', 5000)}\">");
        var spoken = await Spoken.RunAsync("validate", page, Write("vlug.html", "<p>x</p>"), "--shapes", shapes);
        Assert.That(spoken.Status, Is.EqualTo(2), spoken.Out + spoken.Error);
        Assert.That(spoken.Error, Does.Contain($"lblod: {page}: cannot be read: a shape cannot be checked on it. "));
        Assert.That(spoken.Out, Does.Contain("vlug.html: an overview"));
    }

    [Test]
    public async Task Malformed_shapes_are_told_with_their_place_and_nothing_is_validated()
    {
        var shapes = Write("eigen.ttl", """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            <https://vendor.example/shapes#s> a sh:PropertyShape ; sh:minCount "veel" ; sh:path <https://vendor.example/ns#p> .
            """);
        var spoken = await Spoken.RunAsync("validate", Clean, "--shapes", shapes);
        Assert.That((spoken.Status, spoken.Out), Is.EqualTo((2, "")));
        Assert.That(spoken.Error, Does.Contain($"{shapes}:2:").And.Contain("lblod: the shapes cannot be used"));
    }

    [Test]
    public async Task A_page_that_is_not_what_was_asked_falls_short()
    {
        var spoken = await Spoken.RunAsync("validate", Clean, "--type", "agenda", "--register", Register);
        Assert.That(spoken.Status, Is.EqualTo(1));
        Assert.That(spoken.Out, Does.Contain("violation This should be an agenda; the page says it is a besluitenlijst. [page.other-type]"));
        Assert.That(spoken.Out, Does.Contain(": an agenda (as was asked; the page is a besluitenlijst: its document type at "));
    }

    [Test]
    public async Task Without_a_register_the_verdict_says_that_level_2_is_not_checked()
    {
        var spoken = await Spoken.RunAsync("validate", Clean);
        Assert.That(spoken.Out, Does.Contain("(level 2 is not checked without a register)").And.Contain("field 2 is not checked"));
    }

    [Test]
    public async Task A_page_can_come_from_standard_input()
    {
        var spoken = await Spoken.RunWithInputAsync(await File.ReadAllTextAsync(Clean), "validate", "-", "--register", Register, "--format", "sarif");
        Assert.That(spoken.Status, Is.Zero, spoken.Error);
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
