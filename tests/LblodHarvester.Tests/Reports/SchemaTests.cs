using System.Diagnostics;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Reports;
using LblodHarvester.Testing;
using LblodHarvester.Tests.Commands;

namespace LblodHarvester.Tests.Reports;

/// <summary>JSON and SARIF keep to their schemas, by validators that others wrote: on edge cases, and on the samples as the command reports them.</summary>
public class SchemaTests
{
    private static readonly string Schemas = Path.Combine(SharedData.RepositoryRoot(), "tests", "schemas");
    private static readonly string Samples = Path.Combine(SharedData.RepositoryRoot(), "samples");

    private static readonly string[] Formats = ["json", "sarif"];

    [TestCaseSource(nameof(Formats))]
    public async Task Edge_cases_keep_to_the_schema(string format)
    {
        const string Html = "<p property=\"\u0001&quot;\">";
        var hostile = Reported.Finding("code", ProblemSeverity.Info, SourcePlace.Start) with
        {
            Message = new Wording("\0\u0001 \"quotes\" \u2028 \uD83D\uDE42 \\", "x"),
            Value = new Literal("\u0007\"\\\n"),
            FocusNode = new BlankNode("b0"),
        };
        var report = Reported.Machine(
            format, new ReportOptions { Language = "nl" }, "/werk",
            Reported.Page(Html).Result(),
            Reported.Page("een map/é #?%\u0007\".html", Html, hostile, hostile, Reported.Finding("b", ProblemSeverity.Warning, Reported.Place(Html, "property="))).Result(),
            Reported.Unreadable("weg.html"),
            Reported.Unreadable("https://gemeente.example/x?y=z", new SourcePlace(2, 3, 10)));
        await CheckAsync(format, report);
    }

    [TestCaseSource(nameof(Formats))]
    public async Task A_report_on_nothing_keeps_to_the_schema(string format) =>
        await CheckAsync(format, Reported.Machine(format, new ReportOptions(), null));

    [TestCaseSource(nameof(Formats))]
    public async Task The_samples_keep_to_the_schema(string format)
    {
        var spoken = await Spoken.RunAsync(
            "validate", Path.Combine(Samples, "site"), "er-is-geen.html", "--register", Path.Combine(Samples, "register.ttl"), "--format", format);
        Assert.That(spoken.Status, Is.EqualTo(2));
        await CheckAsync(format, spoken.Out);
    }

    [TestCase("json", "{\"tool\":{\"name\":\"lblod\",\"version\":\"1\"}}")]
    [TestCase("sarif", "{\"version\":\"2.1.0\"}")]
    public async Task The_check_itself_sees_a_report_that_is_wrong(string format, string report) =>
        Assert.That((await RunAsync(format, report)).Status, Is.EqualTo(1));

    private static async Task CheckAsync(string format, string report)
    {
        var (status, output) = await RunAsync(format, report);
        Assert.That(status, Is.Zero, output);
    }

    private static async Task<(int Status, string Output)> RunAsync(string format, string report)
    {
        if (!Directory.Exists(Path.Combine(Schemas, "node_modules")) || !IsInstalled("node"))
            Assert.Ignore("Node.js or the schemas are not installed: ./test.sh does it, or 'npm ci' in tests/schemas.");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, report);
            var kind = format == "json" ? "report" : format;
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Schemas, "check.mjs"), kind, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
            await node.WaitForExitAsync();
            return (node.ExitCode, await output + await error);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool IsInstalled(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
