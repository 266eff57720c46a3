using System.Text;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Sources;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SourcesFileTests : IDisposable
{
    private const string Least = """
        {"sources":[
          {"id":"a","title":"A","startUrl":"https://a.example.org/","bestuurseenheden":["http://example.org/a"]}
        ]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("lblod-").FullName;
    private readonly FakeTime _time = new(Sample.Noon);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_source_with_every_field_is_read()
    {
        var source = Read("""
            {"sources":[{
              "id": "voorbeeldegem-1", "title": "Voorbeeldegem", "startUrl": "https://raad.example.org/zittingen?jaar=2026",
              "bestuurseenheden": ["http://example.org/gemeente", "http://example.org/ocmw"],
              "schedule": "0 0 4 * * ?", "owner": "webmaster@example.org", "vendor": "Voorbeeldsoft", "comment": "caf\u00e9",
              "reportFrom": "2026-01-31", "loket": {"publisher": "http://example.org/leverancier", "key": "geheim"},
              "limits": {"delayMs": 0, "maxPages": 1000, "ignoreRobots": true}
            }]}
            """).Single();

        Assert.That(source.Bestuurseenheden, Is.EqualTo(new[] { new Iri("http://example.org/gemeente"), new Iri("http://example.org/ocmw") }));
        Assert.That(source, Is.EqualTo(new Source
        {
            Id = "voorbeeldegem-1",
            Title = "Voorbeeldegem",
            StartUrl = new Uri("https://raad.example.org/zittingen?jaar=2026"),
            Bestuurseenheden = source.Bestuurseenheden,
            Schedule = "0 0 4 * * ?",
            Owner = "webmaster@example.org",
            Vendor = "Voorbeeldsoft",
            Comment = "café",
            ReportFrom = new DateOnly(2026, 1, 31),
            Loket = new LoketCredentials(new Iri("http://example.org/leverancier"), "geheim"),
            Limits = new SourceLimits { Delay = TimeSpan.Zero, MaxPages = 1000, IgnoreRobots = true },
        }));
    }

    [Test]
    public void A_source_with_the_least_takes_the_defaults()
    {
        var source = Read(Least).Single();
        Assert.That((source.Schedule, source.Owner, source.Vendor, source.Comment, source.Loket), Is.EqualTo(((string?)null, (string?)null, (string?)null, (string?)null, (LoketCredentials?)null)));
        Assert.That(source.Limits, Is.EqualTo(new SourceLimits()));
    }

    [Test]
    public void A_file_that_is_read_again_leaves_the_day_from_which_a_known_source_reports()
    {
        var known = Read(Least);
        _time.Now += TimeSpan.FromDays(40);
        Assert.That(SourcesFile.Read(Path(), _time, known: known).Single().ReportFrom, Is.EqualTo(known.Single().ReportFrom));
        Assert.That(SourcesFile.Read(Path(), _time).Single().ReportFrom, Is.EqualTo(known.Single().ReportFrom.AddDays(40)));
    }

    [TestCase("2026-03-04T22:59:59Z", "2026-03-04")]
    [TestCase("2026-03-04T23:00:00Z", "2026-03-05", Description = "winter time")]
    [TestCase("2026-07-04T21:59:59Z", "2026-07-04")]
    [TestCase("2026-07-04T22:00:00Z", "2026-07-05", Description = "summer time")]
    public void Without_a_day_reporting_starts_today_in_Brussels(string now, string day)
    {
        _time.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(Read(Least).Single().ReportFrom.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(day));
    }

    [Test]
    public void All_errors_are_told_at_once_each_with_its_place()
    {
        var errors = Errors("""
            {
              "sources": [
                {
                  "id": "a", "title": " ", "startUrl": "ftp://a.example.org/",
                  "bestuurseenheden": ["http://example.org/a", "geen iri", "http://example.org/a"],
                  "schedul": "0 0 4 * * ?"
                },
                { "id": "a", "startUrl": "https://é.example.org/", "title": "B", "bestuurseenheden": [], "owner": "Jan <jan@example.org>" },
                "c"
              ]
            }
            """);

        Assert.That(errors.Select(error => $"{error.Line}:{error.Column} {error.Field}"), Is.EqualTo(new[]
        {
            "4:27 sources[0].title",
            "4:44 sources[0].startUrl",
            "5:52 sources[0].bestuurseenheden[1]",
            "5:64 sources[0].bestuurseenheden[2]",
            "6:18 sources[0].schedul",
            "8:13 sources[1].id",
            "8:90 sources[1].bestuurseenheden",
            "8:103 sources[1].owner",
            "9:5 sources[2]",
        }));
    }

    [TestCase("id", "\"Hoofdletter\"", "lower-case letters, digits and hyphens")]
    [TestCase("id", "\"a b\"", "lower-case letters, digits and hyphens")]
    [TestCase("id", "7", "in quotation marks")]
    [TestCase("title", "\"\"", "not empty")]
    [TestCase("title", "null", "in quotation marks")]
    [TestCase("startUrl", "\"/zittingen\"", "absolute http or https")]
    [TestCase("startUrl", "\"https://a.example.org/a b\"", "without spaces")]
    [TestCase("bestuurseenheden", "\"http://example.org/a\"", "must be an array")]
    [TestCase("bestuurseenheden", "[\"example.org/a\"]", "absolute IRI")]
    [TestCase("schedule", "\"elke dag\"", "not a Quartz cron expression: six fields are needed")]
    [TestCase("owner", "\"webmaster\"", "e-mail address")]
    [TestCase("reportFrom", "\"2026-02-29\"", "a date that exists")]
    [TestCase("reportFrom", "\"01/02/2026\"", "YYYY-MM-DD")]
    [TestCase("loket", "\"sleutel\"", "must be an object")]
    [TestCase("loket", "{\"publisher\":\"http://example.org/p\"}", "is missing: write the vendor's secret key")]
    [TestCase("loket", "{\"publisher\":\"http://example.org/p\",\"key\":\"\"}", "not empty")]
    [TestCase("limits", "{\"delayMs\":\"100\"}", "a whole number from 0 to 60000")]
    [TestCase("limits", "{\"delayMs\":60001}", "a whole number from 0 to 60000")]
    [TestCase("limits", "{\"maxPages\":0}", "a whole number from 1")]
    [TestCase("limits", "{\"maxPages\":1.5}", "a whole number from 1")]
    [TestCase("limits", "{\"ignoreRobots\":\"ja\"}", "true or false")]
    [TestCase("limits", "{\"delay\":1}", "write one of delayMs, maxPages, ignoreRobots")]
    public void A_wrong_value_says_what_to_write(string field, string value, string message)
    {
        var fields = new Dictionary<string, string>
        {
            ["id"] = "\"a\"",
            ["title"] = "\"A\"",
            ["startUrl"] = "\"https://a.example.org/\"",
            ["bestuurseenheden"] = "[\"http://example.org/a\"]",
            [field] = value,
        };
        var error = Errors($"{{\"sources\":[{{{string.Join(',', fields.Select(pair => $"\"{pair.Key}\":{pair.Value}"))}}}]}}").Single();

        Assert.That(error.Field, Does.StartWith($"sources[0].{field}"));
        Assert.That(error.Message, Does.Contain(message));
    }

    [TestCase("id")]
    [TestCase("title")]
    [TestCase("startUrl")]
    [TestCase("bestuurseenheden")]
    public void A_required_field_that_is_missing_is_named(string field)
    {
        var error = Errors(Least.Replace($"\"{field}\"", "\"comment\"", StringComparison.Ordinal).Replace("[\"http://example.org/a\"]", field == "bestuurseenheden" ? "\"x\"" : "[\"http://example.org/a\"]", StringComparison.Ordinal)).Single();
        Assert.That((error.Line, error.Field), Is.EqualTo((2, $"sources[0].{field}")));
        Assert.That(error.Message, Does.StartWith("is missing: write "));
    }

    [Test]
    public void A_field_that_is_there_twice_is_an_error() =>
        Assert.That(Errors(Least.Replace("\"title\"", "\"title\":\"B\",\"title\"", StringComparison.Ordinal)).Single().Message, Does.Contain("there twice"));

    [Test]
    public void A_second_source_with_the_same_id_names_the_line_of_the_first()
    {
        const string Source = """{"id":"a","title":"A","startUrl":"https://a.example.org/","bestuurseenheden":["http://example.org/a"]}""";
        var error = Errors($"{{\"sources\":[\n{Source},\n{Source}]}}").Single();
        Assert.That((error.Line, error.Field), Is.EqualTo((3, "sources[1].id")));
        Assert.That(error.Message, Does.Contain("line 2"));
    }

    [Test]
    public void No_secret_is_repeated_in_a_message()
    {
        var exception = Refused("""
            {"sources":[{"id":"a","title":"A","startUrl":"https://u:wachtwoord@a.example.org/","bestuurseenheden":["http://example.org/a"],
              "loket":{"publisher":"geen iri","key":"geheim","key":"geheim"}}]}
            """);
        Assert.That(exception.Errors, Has.Count.EqualTo(3));
        Assert.That(exception.ToString(), Does.Not.Contain("wachtwoord").And.Not.Contain("geheim"));
    }

    [TestCase("{\"sources\":[\n  {\"id\":\"é\" \"title\"}]}", 2, 13)]
    [TestCase("", 1, 1)]
    [TestCase("{\"sources\":[]} x", 1, 16)]
    [TestCase("{\"sources\":[],\n}", 2, 1)]
    [TestCase("{\"sources\":\n[\"\\ud800\"]}", 2, 2)]
    public void What_is_not_JSON_is_told_with_line_and_column(string json, int line, int column)
    {
        var error = Errors(json).Single();
        Assert.That((error.Line, error.Column), Is.EqualTo((line, column)), error.ToString());
        Assert.That(error.Message, Does.StartWith("is not JSON: ").And.Not.Contain("LineNumber"));
    }

    [Test]
    public void What_is_not_UTF_8_is_told_with_line_and_column()
    {
        File.WriteAllBytes(Path(), [.. "{\n\"é"u8, 0xE9, .. "\"}"u8]);
        var error = Assert.Throws<SourcesFileException>(() => SourcesFile.Read(Path(), _time))!.Errors.Single();
        Assert.That((error.Line, error.Column), Is.EqualTo((2, 3)));
    }

    [Test]
    public void A_byte_order_mark_is_passed_over()
    {
        File.WriteAllText(Path(), Least, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.That(SourcesFile.Read(Path(), _time), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_that_is_not_there_is_named() =>
        Assert.That(
            () => SourcesFile.Read(Path(), _time), Throws.TypeOf<SourcesFileException>().With.Message.StartsWith($"{Path()}: cannot be read: "));

    [Test]
    public void An_error_reads_as_compilers_write_it() =>
        Assert.That(Refused("[]").Message, Is.EqualTo($"{Path()}:1:1: must be an object, {{ … }}, with the fields sources."));

    private string Path() => System.IO.Path.Combine(_folder, "sources.json");

    private IReadOnlyList<Source> Read(string json)
    {
        File.WriteAllText(Path(), json);
        return SourcesFile.Read(Path(), _time, cron => cron.Split(' ').Length < 6 ? "six fields are needed." : null);
    }

    private SourcesFileException Refused(string json) => Assert.Throws<SourcesFileException>(() => Read(json))!;

    private IReadOnlyList<SourcesFileError> Errors(string json) => Refused(json).Errors;
}
