using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;
using LblodHarvester.Terminals;

namespace LblodHarvester.Reports;

/// <summary>The report as JSON, whole and in both languages: docs/schemas/validate-report.schema.json.</summary>
internal sealed class CheckJson : ICheckReport
{
    private readonly Utf8JsonWriter _json;
    private readonly ReportOptions _options;

    /// <summary>Begins the report.</summary>
    public CheckJson(Stream output, ReportOptions options)
    {
        _options = options;
        // Letters stay letters: this is never written into a web page.
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteString("name", ReportNames.Tool);
        _json.WriteString("version", ReportNames.Version);
        _json.WriteEndObject();
        _json.WriteStartArray("pages");
    }

    /// <inheritdoc/>
    public void Add(PageResult page)
    {
        _json.WriteStartObject();
        _json.WriteString("name", page.Name);
        if (page is PageResult.Checked { Report: { } report })
            Write(report);
        else
            Write((PageResult.Unreadable)page);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(PageResult.Unreadable page)
    {
        _json.WriteStartObject("error");
        _json.WriteString("message", page.Reason);
        Write("place", page.Place);
        _json.WriteEndObject();
    }

    private void Write(PageReport report)
    {
        _json.WriteString("address", report.Page.Normalised.Extracted.Fetched.Url.AbsoluteUri);
        _json.WriteBoolean("passes", !report.FallsShort(_options.FailOn));
        _json.WriteString("type", ReportNames.Of(report.Type));
        _json.WriteBoolean("typeAsked", _options.Asked is not null);
        _json.WriteStartObject("typeRead");
        _json.WriteString("type", ReportNames.Of(report.Reading.Type));
        _json.WriteString("evidence", ReportNames.Of(report.Reading.Evidence));
        Write("place", report.Reading.Place);
        _json.WriteEndObject();
        WriteMaturity(report);
        Write("verdict", Verdict.Of(report, _options.Asked is not null));
        _json.WriteStartObject("counts");
        foreach (var severity in new[] { ProblemSeverity.Violation, ProblemSeverity.Warning, ProblemSeverity.Info })
            _json.WriteNumber(ProblemLines.Name(severity), report.Findings.Count(finding => finding.Severity == severity));
        _json.WriteEndObject();
        _json.WriteStartArray("documents");
        foreach (var document in report.Documents)
            Write(document);
        _json.WriteEndArray();
        _json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            Write(finding);
        _json.WriteEndArray();
    }

    private void WriteMaturity(PageReport report)
    {
        var isOverview = report.Type == Harvesting.Extract.PageType.Overview;
        Write("level", isOverview ? null : (int)report.Maturity);
        _json.WriteBoolean("registerChecked", report.HasRegister);
        _json.WriteStartArray("missingForNext");
        foreach (var code in report.MissingForNextLevel.Select(finding => finding.Code).Distinct())
            _json.WriteStringValue(code);
        _json.WriteEndArray();
    }

    private void Write(DocumentVerdict verdict)
    {
        var document = verdict.Document;
        _json.WriteStartObject();
        _json.WriteString("resource", document.Resource?.Value);
        _json.WriteString("documentType", document.DocumentType.Value);
        Write("place", document.Place);
        _json.WriteString("reportability", ReportNames.Of(verdict.Reportability));
        Write("why", verdict.Why);
        _json.WriteString("bestuursorgaan", document.Bestuursorgaan?.Value);
        _json.WriteString("sessionStart", document.SessionStart?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        _json.WriteString("publicationDate", document.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteStartArray("missingFields");
        foreach (var missing in document.Missing)
            Write(missing);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(MissingField missing)
    {
        _json.WriteStartObject();
        _json.WriteNumber("field", missing.Field);
        Write("message", missing.Message);
        Write("expected", missing.Expected);
        Write("place", missing.Place);
        _json.WriteString("property", missing.Property?.Value);
        TermJson.Write(_json, "value", missing.Value);
        _json.WriteString("example", missing.Example);
        _json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("severity", ProblemLines.Name(finding.Severity));
        _json.WriteString("code", finding.Code);
        _json.WriteString("origin", ReportNames.Of(finding.Origin));
        Write("message", finding.Message);
        Write("expected", finding.Expected);
        TermJson.Write(_json, "value", finding.Value);
        TermJson.Write(_json, "focusNode", finding.FocusNode);
        _json.WriteString("property", finding.Property?.Value);
        Write("level", finding.Level);
        Write("field", finding.Field);
        _json.WriteString("example", finding.Example);
        _json.WriteStartArray("consequences");
        foreach (var code in finding.Consequences)
            _json.WriteStringValue(code);
        _json.WriteEndArray();
        _json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            _json.WriteStartObject();
            WriteInside(place);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(string name, Wording? wording)
    {
        if (wording is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("en", wording.English);
        _json.WriteString("nl", wording.Dutch);
        _json.WriteEndObject();
    }

    private void Write(string name, SourcePlace? place)
    {
        if (place is not { } known)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        WriteInside(known);
    }

    private void WriteInside(SourcePlace place)
    {
        _json.WriteNumber("line", place.Line);
        _json.WriteNumber("column", place.Column);
        _json.WriteNumber("offset", place.Offset);
        _json.WriteString("attribute", place.Attribute);
        _json.WriteEndObject();
    }

    private void Write(string name, int? number)
    {
        if (number is { } known)
            _json.WriteNumber(name, known);
        else
            _json.WriteNull(name);
    }
}
