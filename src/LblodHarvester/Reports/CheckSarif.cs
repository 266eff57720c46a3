using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Reports;

/// <summary>The report as one run of SARIF 2.1.0 (OASIS), for code scanning and editors.</summary>
/// <param name="output">Where it is written, at the end: what SARIF says first is known last.</param>
/// <param name="options">How it is reported.</param>
/// <param name="root">The folder that relative file names are relative to; null when pages are not of a folder.</param>
internal sealed class CheckSarif(Stream output, ReportOptions options, string? root) : ICheckReport
{
    private const string RootId = "%SRCROOT%";
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly OrderedDictionary<string, Finding> _rules = [];
    private readonly List<PageAddress> _pages = [];
    private readonly List<Result> _results = [];
    private readonly List<(int Page, PageResult.Unreadable Why)> _unreadable = [];

    /// <inheritdoc/>
    public void Add(PageResult page)
    {
        var number = _pages.Count;
        _pages.Add(PageAddress.Of(page.Name, root));
        if (page is PageResult.Unreadable unreadable)
            _unreadable.Add((number, unreadable));
        else
            AddResults(number, ((PageResult.Checked)page).Report);
    }

    /// <inheritdoc/>
    public void End()
    {
        // Letters stay letters: this is never written into a web page.
        using var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        WriteInvocation(json);
        if (root is not null)
            WriteRoot(json, root);
        WriteArtifacts(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", options.Language);
        json.WriteStartArray("results");
        foreach (var result in _results)
            Write(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void AddResults(int page, PageReport report)
    {
        var seen = new Dictionary<string, int>();
        foreach (var finding in report.Findings)
        {
            _rules.TryAdd(finding.Code, finding);
            var identity = Identity(finding);
            seen[identity] = seen.GetValueOrDefault(identity) + 1;
            _results.Add(new Result(
                page,
                finding,
                _rules.IndexOf(finding.Code),
                Fingerprint($"{identity}\n{seen[identity]}"),
                [.. finding.Places.Select(place => TextRegion.At(report.Html, place))]));
        }
    }

    /// <summary>
    /// What a finding is about, wherever it stands: it is the same one when lines move. A blank node has no name that lasts.
    /// </summary>
    private static string Identity(Finding finding) =>
        string.Join('\n', finding.Code, finding.Property?.Value, Lasting(finding.FocusNode), Lasting(finding.Value));

    private static string? Lasting(Term? term) => term is BlankNode ? null : term?.ToString();

    private static string Fingerprint(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..32];

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ReportNames.Tool);
        json.WriteString("fullName", "LblodHarvester");
        json.WriteString("version", ReportNames.Version);
        json.WriteString("semanticVersion", ReportNames.Version);
        json.WriteStartArray("rules");
        foreach (var (code, finding) in _rules)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            WriteText(json, "shortDescription", finding.Message.In(options.Language));
            if (finding.Expected is { } expected)
            {
                WriteText(json, "fullDescription", expected.In(options.Language));
                WriteText(json, "help", finding.Example is { } example ? $"{expected.In(options.Language)} {example}" : expected.In(options.Language));
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(finding.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", _unreadable.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (page, why) in _unreadable)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", $"cannot be read: {why.Reason}");
            json.WriteStartArray("locations");
            WriteLocation(json, page, why.Place is { } place ? new TextRegion(place.Line, place.Column, place.Line, place.Column) : null);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRoot(Utf8JsonWriter json, string folder)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        json.WriteString("uri", PageAddress.OfFolder(folder));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteArtifacts(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var page in _pages)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            WriteAddress(json, page);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Result result)
    {
        var finding = result.Finding;
        var message = finding.Message.In(options.Language);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", result.Rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Expected is { } expected ? $"{message} {expected.In(options.Language)}" : message);
        json.WriteStartArray("locations");
        WriteLocation(json, result.Page, result.Regions[0]);
        json.WriteEndArray();
        if (result.Regions.Count > 1)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var region in result.Regions.Skip(1))
                WriteLocation(json, result.Page, region);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("lblodFinding/v1", result.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, int page, TextRegion? region)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        WriteAddress(json, _pages[page]);
        json.WriteNumber("index", page);
        json.WriteEndObject();
        if (region is { } known)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", known.StartLine);
            json.WriteNumber("startColumn", known.StartColumn);
            if (known.EndLine != known.StartLine)
                json.WriteNumber("endLine", known.EndLine);
            json.WriteNumber("endColumn", known.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, PageAddress address)
    {
        json.WriteString("uri", address.Uri);
        if (address.IsRelative)
            json.WriteString("uriBaseId", RootId);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Violation => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };

    private sealed record Result(int Page, Finding Finding, int Rule, string Fingerprint, IReadOnlyList<TextRegion> Regions);
}
