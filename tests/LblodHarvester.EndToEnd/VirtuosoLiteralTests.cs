using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Testing.Processes;

namespace LblodHarvester.EndToEnd;

/// <summary>
/// Literals of every datatype, written to a real Virtuoso 7 and read back: docs/decisions/0008-virtuoso-changes-literals.md lists what comes back
/// as something else.
/// </summary>
public sealed class VirtuosoLiteralTests
{
    private const string Xsd = Vocab.Xsd.Namespace;
    private const string Geo = "http://www.opengis.net/ont/geosparql#";
    private static readonly Iri S = new("urn:s");
    private static readonly Iri Graph = new("https://gemeente.example/letterlijk");

    private VirtuosoServer? _virtuoso;
    private SparqlGraphStore? _store;

    private static IEnumerable<Literal> Unchanged =>
    [
        .. Typed("boolean", "true", "false"),
        .. Typed("integer", "0", "-1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "-9223372036854775808"),
        .. Typed("int", "1"), .. Typed("long", "9223372036854775807"), .. Typed("nonNegativeInteger", "2147483648"), .. Typed("unsignedLong", "18446744073709551615"),
        .. Typed("decimal", "1.5", "0.1", "123456789012345678901234567890.123456789"),
        .. Typed("double", "1.5", "0.1", "NaN", "INF", "-INF"), .. Typed("float", "1.5", "0.1"),
        .. Typed("dateTime", "2024-05-13T20:00:00", "2024-05-13T20:00:00Z", "2024-05-13T20:00:00+02:00", "2024-05-13T20:00:00.123+02:00", "2024-05-13T20:00:00.123456Z"),
        .. Typed("date", "2024-05-13", "2024-05-13Z", "2024-05-13+02:00", "2024-05-13-05:00"),
        .. Typed("time", "20:00:00", "20:00:00Z", "20:00:00+02:00"), .. Typed("gYear", "2024"), .. Typed("gYearMonth", "2024-05"), .. Typed("gDay", "---13"),
        .. Typed("anyURI", "http://example.org/a b"), .. Typed("hexBinary", "0aFF"), .. Typed("base64Binary", "AAEC"),
        .. Typed("duration", "P1Y2M3DT4H5M6S", "P1D", "-P1D", "PT1H30M"), .. Typed("dayTimeDuration", "PT1H"),
        new Literal("007", new Iri("urn:datatype")), new Literal("<p>a<br>b</p>", new Iri(Vocab.Rdf.Namespace + "HTML")), new Literal("<p>a</p>", Vocab.Rdf.XmlLiteral),
        Literal.InLanguage("", "nl"), Literal.InLanguage(" a\n", "nl-BE"), Literal.InLanguage("tekst", "zh-Hans-CN"),
        .. new[]
        {
            "", " lead trail ", "tab\t", "line\nfeed", "cr\rreturn\r\n", "\u0001\u0002\u000B\u000C\u001F\u007F\u0085", "quote \" ' \\", "\U0001F600\U0010FFFF", "\u202E\uFEFF\uFFFE",
            "e\u0301", "007", "true", "http://example.org/a", "<p class=\"x\">&amp;</p>",
        }.Select(text => new Literal(text)),
        .. new[] { 4_097, 65_537, 1_000_000, 3_000_000 }.Select(length => new Literal(new string('x', length))),
        .. new[] { 5_500_000, 9_900_000 }.Select(length => new Literal(string.Concat(Enumerable.Repeat($"{new string('y', 99)}\n", length / 100)))),
        new Literal("lang=\"nl\", op <html> of <!DOCTYPE html><title>"),
        new Literal(string.Concat(Enumerable.Repeat("é€\U0001F600", 30_000))),
    ];

    private static IEnumerable<(Literal Written, Literal Read)> Changed =>
    [
        (Of("1", "boolean"), Of("true", "boolean")),
        (Of("007", "integer"), Of("7", "integer")), (Of("+7", "integer"), Of("7", "integer")),
        (Of("9223372036854775808", "integer"), Of("9223372036854775808", "decimal")), (Of("x", "integer"), Of("0", "integer")),
        (Of("007", "int"), Of("7", "int")),
        (Of("1.50", "decimal"), Of("1.5", "decimal")), (Of(".5", "decimal"), Of("0.5", "decimal")), (Of("-0.0", "decimal"), Of("0", "decimal")),
        (Of("1.5E0", "double"), Of("1.5", "double")), (Of("1e6", "double"), Of("1e+06", "double")), (Of("123456789.123456789", "double"), Of("1.23457e+08", "double")),
        (Of("16777217", "float"), Of("1.67772e+07", "float")),
        (Of("2024-05-13T20:00:00.000+02:00", "dateTime"), Of("2024-05-13T20:00:00+02:00", "dateTime")),
        (Of("2024-05-13T20:00:00.123456789Z", "dateTime"), Of("2024-05-13T20:00:00.123456Z", "dateTime")),
        (Of("2024-05-13T20:00:00+00:00", "dateTime"), Of("2024-05-13T20:00:00Z", "dateTime")),
        (Of("-0044-03-15T00:00:00Z", "dateTime"), Of("-044-03-15T00:00:00Z", "dateTime")), (Of("-0001-01-01", "date"), Of("0000-01-01", "date")),
        (Of("20:00:00.5", "time"), Of("20:00:00.500", "time")),
        (Of("PT90M", "duration"), Of("PT1H30M", "duration")), (Of("P1Y", "yearMonthDuration"), Of("P1Y0M", "yearMonthDuration")),
        (new Literal("<p xmlns=\"http://www.w3.org/1999/xhtml\">a<br/></p>", Vocab.Rdf.XmlLiteral), new Literal("<n0:p xmlns:n0=\"http://www.w3.org/1999/xhtml\">a<n0:br /></n0:p>", Vocab.Rdf.XmlLiteral)),
        (Wkt("POINT(4.35 50.85)"), Wkt("POINT(4.3499999046326 50.849998474121)")), (Wkt("POINT (4.35 50.85)"), Wkt("POINT(4.35 50.85)")),
        (Wkt("<http://www.opengis.net/def/crs/EPSG/0/31370> POINT(1 2)"), new Literal("<http://www.opengis.net/def/crs/EPSG/0/31370> POINT(1 2)")),
        (Wkt("geen punt"), new Literal("geen punt")),
    ];

    private static IEnumerable<TestCaseData> UnchangedCases() => Unchanged.Select(literal => new TestCaseData(literal).SetArgDisplayNames(Short(literal)));

    private static IEnumerable<TestCaseData> ChangedCases() =>
        Changed.Select(change => new TestCaseData(change.Written, change.Read).SetArgDisplayNames(Short(change.Written), Short(change.Read)));

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _virtuoso = await VirtuosoServer.StartAsync();
        _store = new SparqlGraphStore(Options("dba"), TimeProvider.System);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _store?.Dispose();
        if (_virtuoso is not null)
            await _virtuoso.DisposeAsync();
    }

    [TestCaseSource(nameof(UnchangedCases))]
    public async Task A_literal_comes_back_as_it_was_written(Literal literal) => Assert.That(await WriteAndReadAsync(literal), Is.EqualTo(literal));

    [TestCaseSource(nameof(ChangedCases))]
    public async Task A_literal_comes_back_as_the_decision_says(Literal written, Literal read) =>
        Assert.That(await WriteAndReadAsync(written), Is.EqualTo(read));

    [TestCase("http://example.org/é?q=a'b(c)*;,$!&=@:~_-.")]
    [TestCase("http://example.org/a%20b%2F\U00010000")]
    [TestCase("http://EXAMPLE.org:80/a/../b#c")]
    [TestCase("mailto:a@b")]
    [TestCase("http://[::1]:80/a")]
    public async Task An_IRI_comes_back_as_it_was_written(string iri) => Assert.That(await WriteAndReadAsync(new Iri(iri)), Is.EqualTo(new Iri(iri)));

    [Test]
    public async Task A_very_long_IRI_comes_back_as_another()
    {
        var fits = new Iri("http://example.org/" + new string('x', 1800));
        Assert.That(await WriteAndReadAsync(fits), Is.EqualTo(fits));
        var iri = new Iri("http://example.org/" + new string('x', 3000));
        Assert.That(await WriteAndReadAsync(iri), Is.Not.EqualTo(iri));
    }

    [Test]
    public void Broken_XML_makes_it_refuse_the_graph() => Assert.That(
        () => WriteAndReadAsync(new Literal("<p>open", Vocab.Rdf.XmlLiteral)),
        Throws.TypeOf<GraphStoreException>().With.Property(nameof(GraphStoreException.IsRefusal)).True);

    [Test]
    public void A_literal_of_more_than_ten_million_bytes_makes_it_refuse_the_graph() => Assert.That(
        () => WriteAndReadAsync(new Literal(string.Concat(Enumerable.Repeat($"{new string('z', 99)}\n", 101_000)))),
        Throws.TypeOf<GraphStoreException>().With.Property(nameof(GraphStoreException.IsRefusal)).True);

    [Test]
    public void A_blank_node_in_an_update_of_data_is_refused() => Assert.That(
        () => _store!.UpdateAsync("INSERT DATA { GRAPH <urn:u> { <urn:s> <urn:p> _:b } }", default),
        Throws.TypeOf<GraphStoreException>().With.Property(nameof(GraphStoreException.IsRefusal)).True);

    [Test]
    public async Task A_graph_of_several_requests_comes_back_whole()
    {
        Triple[] triples = [.. Enumerable.Range(0, 40_000).Select(i => new Triple(new Iri($"urn:{i}"), S, new Literal($"{i} {new string('x', 100)}")))];
        await _store!.ReplaceGraphAsync(Graph, triples, default);

        // As a set: NUnit compares collections of this size pair by pair.
        Assert.That((await _store.ReadAsync(Graph, default)).ToHashSet().SetEquals(triples), Is.True);
        await _store.ReplaceGraphAsync(Graph, [], default);
        Assert.That(await _store.ReadAsync(Graph, default), Is.Empty);
    }

    [Test]
    public async Task It_answers_queries_of_every_form_and_updates()
    {
        await _store!.UpdateAsync("INSERT DATA { GRAPH <urn:u> { <urn:s> <urn:p> 1, 'twee'@nl, <urn:o> } }", default);
        var solutions = (SolutionsResult)await _store.QueryAsync("SELECT ?o FROM <urn:u> { ?s ?p ?o }", false, null, default);
        Assert.That(solutions.Solutions.Select(row => row[0]), Is.EquivalentTo(new Term[] { Of("1", "integer"), Literal.InLanguage("twee", "nl"), new Iri("urn:o") }));
        Assert.That(((BooleanResult)await _store.QueryAsync("ASK { GRAPH <urn:u> { ?s ?p 2 } }", false, null, default)).Value, Is.False);
        var triples = (TriplesResult)await _store.QueryAsync("CONSTRUCT { ?s ?p ?o } FROM <urn:u> { ?s ?p ?o }", true, null, default);
        Assert.That(triples.Triples.Count(), Is.EqualTo(3));
        Assert.That(((TriplesResult)await _store.QueryAsync("CONSTRUCT { ?s ?p ?o } FROM <urn:none> { ?s ?p ?o }", true, null, default)).Triples.Count(), Is.Zero);
    }

    [TestCase("SELEC ?x {}", "cannot read what it was asked")]
    [TestCase("SELECT (<urn:f>(1) AS ?x) {}", "SR185")]
    public void Its_errors_are_said_in_words(string query, string words) => Assert.That(
        async () => await _store!.QueryAsync(query, false, null, default), Throws.TypeOf<GraphStoreException>().With.Message.Contains(words).And.Property(nameof(GraphStoreException.IsRefusal)).True);

    [Test]
    public void A_wrong_password_is_said_in_words()
    {
        using var store = new SparqlGraphStore(Options("wrong"), TimeProvider.System);
        Assert.That(() => store.UpdateAsync("CLEAR GRAPH <urn:u>", default), Throws.TypeOf<GraphStoreException>().With.Message.Contains("Store:Password"));
    }

    private static string Short(Literal literal) =>
        literal.Value.Length > 100 ? $"{literal.Value.Length} characters, the first {literal.Value[0]}" : literal.ToString();

    private static Literal Of(string value, string datatype) => new(value, new Iri(Xsd + datatype));

    private static Literal Wkt(string value) => new(value, new Iri(Geo + "wktLiteral"));

    private static IEnumerable<Literal> Typed(string datatype, params string[] values) => values.Select(value => Of(value, datatype));

    private StoreOptions Options(string password) => new()
    {
        Kind = StoreKind.Sparql,
        GraphStoreUrl = new Uri(_virtuoso!.Address, "/sparql-graph-crud-auth"),
        QueryUrl = new Uri(_virtuoso.Address, "/sparql"),
        UpdateUrl = new Uri(_virtuoso.Address, "/sparql-auth"),
        User = "dba",
        Password = password,
    };

    private async Task<Term> WriteAndReadAsync(Term term)
    {
        await _store!.ReplaceGraphAsync(Graph, [new Triple(S, S, term)], default);
        return (await _store.ReadAsync(Graph, default)).Single().Object;
    }
}
