using System.Globalization;
using System.Text.RegularExpressions;
using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod validate</c> as a vendor runs it: on clean pages, and on pages of which every fault is documented.</summary>
public partial class ValidateTests
{
    private const string Clean = "samples/site/zuiver";
    private static readonly string[] Register = ["--register", "samples/register.ttl"];

    private static readonly string[] FallingShort =
    [
        "samples/site/echo/gr-2026-09-28/notulen.html",
        "samples/site/echo/gr-2026-09-28/uittreksel-schoolstraat.html",
        "samples/site/echo/rmw-2026-09-28/besluitenlijst.html",
        "samples/site/raadpleeg/zittingen/26.0622.2000.1001/uittreksel-26.0608.4410.1201.html",
        "samples/site/raadpleeg/zittingen/26.0622.2130.1002/besluitenlijst.html",
    ];

    private readonly Dictionary<string, (int Status, string Output, string Errors)> _faulty = [];

    [OneTimeSetUp]
    public async Task Validate_the_faulty_pages()
    {
        foreach (var page in FaultyPages())
            _faulty[page] = await LblodProcess.RunAsync(["validate", page, "--base", SamplePage.AddressOf(page), .. Register]);
    }

    [Test]
    public async Task The_clean_pages_pass_on_level_3()
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["validate", Clean, .. Register, "--fail-on", "warning"]);
        var documents = output.Split('\n').Where(line => line.Contains("; maturity level", StringComparison.Ordinal)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.Zero, output + errors);
            Assert.That(documents, Has.Count.EqualTo(10).And.All.EndsWith("; maturity level 3, the highest; nothing is wrong"));
            Assert.That(output.Split('\n'), Has.Exactly(2).Contains(": reportable: "));
        }
    }

    [Test]
    public async Task Without_a_register_it_says_what_was_not_checked()
    {
        var (status, output, _) = await LblodProcess.RunAsync(["validate", $"{Clean}/gemeenteraad-2026-05-18/besluitenlijst.html"]);
        Assert.That(status, Is.Zero, output);
        Assert.That(output, Does.Contain("(level 2 is not checked without a register)").And.Contain("field 2 is not checked"));
    }

    [TestCaseSource(nameof(FaultyPages))]
    public void A_page_falls_short_when_it_has_a_violation(string page)
    {
        var (status, output, errors) = _faulty[page];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(errors, Is.Empty);
            Assert.That(status, Is.EqualTo(FallingShort.Contains(page) ? 1 : 0), output);
            Assert.That(output.Contains(" violation ", StringComparison.Ordinal), Is.EqualTo(status == 1), output);
        }
    }

    [TestCaseSource(typeof(SampleFault), nameof(SampleFault.All))]
    public void A_documented_fault_is_told_where_it_stands(object documented)
    {
        var fault = (SampleFault)documented;
        if (fault.Expected() is not { } expected)
            return;
        var output = _faulty[fault.Page].Output;
        var lines = ProblemLine().Matches(output)
            .Where(problem => problem.Groups["code"].Value == expected.Code)
            .Select(problem => int.Parse(problem.Groups["line"].Value, CultureInfo.InvariantCulture));
        Assert.That(lines, Has.Some.InRange(expected.From, expected.To), output);
    }

    [Test]
    public void Every_reason_is_of_a_fault_that_is_there() => Assert.That(SampleFault.Stale(), Is.Empty);

    [Test]
    public async Task A_warning_is_enough_where_that_is_asked()
    {
        const string Page = "samples/site/echo/gr-2026-09-28/agenda.html";
        Assert.That((await LblodProcess.RunAsync(["validate", Page, .. Register, "--fail-on", "warning"])).Status, Is.EqualTo(1));
        Assert.That((await LblodProcess.RunAsync(["validate", FallingShort[0], .. Register, "--fail-on", "never"])).Status, Is.Zero);
    }

    [Test]
    public async Task A_page_that_is_not_what_it_should_be_falls_short()
    {
        var (status, output, _) = await LblodProcess.RunAsync(
            ["validate", $"{Clean}/gemeenteraad-2026-05-18/agenda.html", "--type", "notulen", .. Register]);
        Assert.That(status, Is.EqualTo(1));
        Assert.That(output, Does.Contain("This should be notulen; the page says it is an agenda. [page.other-type]"));
    }

    [Test]
    public async Task One_page_that_cannot_be_read_does_not_keep_the_others_from_being_checked()
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["validate", "er-is-geen.html", $"{Clean}/pagina-2.html"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(2));
            Assert.That(errors, Does.StartWith("lblod: er-is-geen.html: "));
            Assert.That(output, Does.Contain($"{Clean}/pagina-2.html: "));
        }
    }

    [TestCase("er-is-geen.ttl")]
    [TestCase("samples/site/robots.txt")]
    [TestCase("samples/site")]
    public async Task A_register_that_cannot_be_read_is_named(string register)
    {
        var (status, output, errors) = await LblodProcess.RunAsync(["validate", $"{Clean}/pagina-2.html", "--register", register]);
        Assert.That((status, output), Is.EqualTo((2, "")), errors);
        Assert.That(errors, Does.StartWith("lblod: ").And.Contain(register));
    }

    private static IEnumerable<string> FaultyPages() => SamplePage.All().Where(page => SamplePage.FaultLines(page).Any());

    [GeneratedRegex(@"^\S+:(?<line>\d+):\d+ (violation|warning|info) .* \[(?<code>\S+)\]$", RegexOptions.Multiline)]
    private static partial Regex ProblemLine();
}
