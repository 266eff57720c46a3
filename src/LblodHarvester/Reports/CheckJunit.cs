using System.Globalization;
using System.Text;
using System.Xml;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Terminals;

namespace LblodHarvester.Reports;

/// <summary>
/// The report as JUnit XML, for CI systems: a test suite per page, a test case per finding. What is bad enough fails; the rest passes and is told
/// in the suite's output. Holds to the stricter of the schemas in use: every attribute is there, and output is of the suite, not of a case.
/// </summary>
internal sealed class CheckJunit : ICheckReport
{
    private readonly XmlWriter _xml;
    private readonly ReportOptions _options;
    private readonly string _timestamp;
    private int _suites;

    /// <summary>Begins the report.</summary>
    public CheckJunit(Stream output, ReportOptions options, TimeProvider time)
    {
        _options = options;
        _timestamp = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        _xml.WriteStartElement("testsuites");
    }

    /// <inheritdoc/>
    public void Add(PageResult page)
    {
        if (page is PageResult.Unreadable unreadable)
            Write(unreadable);
        else
            Write((PageResult.Checked)page);
        _xml.Flush();
    }

    /// <inheritdoc/>
    public void End()
    {
        _xml.WriteEndElement();
        _xml.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void Write(PageResult.Unreadable page)
    {
        StartSuite(page, tests: 1, failures: 0, errors: 1);
        StartCase(page, "readable");
        WriteProblem("error", "unreadable", page.ToString(), page.ToString());
        _xml.WriteEndElement();
        EndSuite("", page.ToString());
    }

    private void Write(PageResult.Checked page)
    {
        var (report, cases) = (page.Report, new Dictionary<string, int>());
        StartSuite(page, Math.Max(report.Findings.Count, 1), report.Findings.Count(Fails), errors: 0);
        foreach (var finding in report.Findings)
        {
            var times = cases[finding.Code] = cases.GetValueOrDefault(finding.Code) + 1;
            StartCase(page, times == 1 ? finding.Code : string.Create(CultureInfo.InvariantCulture, $"{finding.Code} ({times})"));
            if (Fails(finding))
                WriteProblem("failure", finding.Code, Headline(page.Name, finding), Details(page.Name, finding));
            _xml.WriteEndElement();
        }

        if (report.Findings.Count == 0)
        {
            StartCase(page, "nothing is wrong");
            _xml.WriteEndElement();
        }

        EndSuite(Output(report), "");
    }

    private bool Fails(Finding finding) => finding.Severity >= _options.FailOn;

    private string Output(PageReport report)
    {
        var lines = report.Findings.Where(finding => !Fails(finding)).Select(finding => Details(report.Name, finding))
            .Append($"{report.Name}: {Verdict.Of(report, _options.Asked is not null).In(_options.Language)}")
            .Concat(report.Documents.Select(document => $"{report.Name}: toezicht: {Verdict.Of(document).In(_options.Language)}"));
        return string.Join('\n', lines);
    }

    private string Headline(string name, Finding finding) =>
        $"{name}:{finding.Place} {ProblemLines.Name(finding.Severity)} {finding.Message.In(_options.Language).ReplaceLineEndings(" ")}";

    private string Details(string name, Finding finding)
    {
        var details = new StringBuilder($"{Headline(name, finding)} [{finding.Code}]");
        if (finding.Expected is { } expected)
            details.Append('\n').Append(expected.In(_options.Language));
        if (finding.Example is { } example)
            details.Append('\n').Append(example);
        foreach (var place in finding.Places.Skip(1))
            details.Append('\n').Append(CultureInfo.InvariantCulture, $"{name}:{place}");
        return details.ToString();
    }

    private void StartSuite(PageResult page, int tests, int failures, int errors)
    {
        _xml.WriteStartElement("testsuite");
        Attribute("package", ReportNames.Tool);
        Attribute("id", _suites++);
        Attribute("name", page.Name);
        Attribute("timestamp", _timestamp);
        // Where pages are checked says nothing about them, and reports travel.
        Attribute("hostname", "localhost");
        Attribute("tests", tests);
        Attribute("failures", failures);
        Attribute("errors", errors);
        Attribute("time", Seconds(page.Took));
        _xml.WriteStartElement("properties");
        if (page is PageResult.Checked { Report: var report })
        {
            WriteProperty("type", ReportNames.Of(report.Type));
            if (report.Type != Harvesting.Extract.PageType.Overview)
                WriteProperty("maturityLevel", ((int)report.Maturity).ToString(CultureInfo.InvariantCulture));
        }

        _xml.WriteEndElement();
    }

    private void EndSuite(string output, string error)
    {
        WriteElement("system-out", output);
        WriteElement("system-err", error);
        _xml.WriteEndElement();
    }

    private void StartCase(PageResult page, string name)
    {
        _xml.WriteStartElement("testcase");
        Attribute("name", name);
        Attribute("classname", page.Name);
        Attribute("time", Seconds(TimeSpan.Zero));
    }

    private void WriteProblem(string element, string type, string message, string text)
    {
        _xml.WriteStartElement(element);
        Attribute("type", type);
        Attribute("message", message);
        _xml.WriteString(Xml(text));
        _xml.WriteEndElement();
    }

    private void WriteProperty(string name, string value)
    {
        _xml.WriteStartElement("property");
        Attribute("name", name);
        Attribute("value", value);
        _xml.WriteEndElement();
    }

    private void WriteElement(string name, string text)
    {
        _xml.WriteStartElement(name);
        _xml.WriteString(Xml(text));
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, Xml(value));

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>The text with what XML 1.0 cannot hold (production 2, Char) replaced.</summary>
    private static string Xml(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            kept.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : Printable.Hidden);
        return kept.ToString();
    }
}
