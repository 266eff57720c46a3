namespace LblodHarvester.Rdf.Tests.Syntax.JsonLd;

public sealed class JsonLdReaderTests
{
    private static readonly Iri Base = new("http://example.org/doc");

    [TestCase("", "test.jsonld:1:1: found the end of the text, expected JSON")]
    [TestCase("{\r\n  \"a\": }", "test.jsonld:2:8: found '}', expected JSON")]
    [TestCase("{\"é\U0001F600\": \"x\" ?}", "test.jsonld:1:13: found '?}', expected JSON")]
    [TestCase("{\"@id\": \"http://a/\"} x", "test.jsonld:1:22: found 'x', expected JSON")]
    [TestCase("[\"\n\"]", "test.jsonld:1:3: found 'U+000A', expected JSON")]
    [TestCase("{\"a\": 1,\n \"a\": 2}", "test.jsonld:2:2: found '\"a\":', expected a key that this object does not have yet")]
    [TestCase("{\"a\": 1e999}", "test.jsonld:1:7: found '1e999}', expected a number that a double can hold")]
    [TestCase("{\"a\": \"x\\uD800y\"}", "test.jsonld:1:7: found '\"x\\uD800y\"}', expected a string without half of a surrogate pair")]
    [TestCase("\uFEFF{\"a\": \"\\uDC00\"}", "test.jsonld:1:7: found '\"\\uDC00\"}', expected a string without half of a surrogate pair")]
    public void What_is_not_JSON_is_refused_with_its_place(string text, string message) =>
        Assert.That(() => Read(text), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(message));

    [Test]
    public void Half_a_surrogate_pair_is_refused_with_its_place() =>
        Assert.That(
            () => Read("{\"a\": \"\uD800\"}"),
            Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo("test.jsonld:1:8: found 'U+D800', expected a character: this is half of a surrogate pair"));

    [Test]
    public void Every_part_of_a_document_that_is_cut_short_is_refused_with_its_place()
    {
        const string Document = "{\"@context\": {\"t\": \"http://purl.org/dc/terms/title\"},\n \"@id\": \"http://a/\", \"t\": [\"é\\u00e9\", 1.5e3, true, null]}";
        Assert.That(Read(Document), Has.Count.EqualTo(3));
        for (var length = 0; length < Document.Length; length++)
            Assert.That(() => Read(Document[..length]), Throws.TypeOf<RdfSyntaxException>().With.Property("Line").InRange(1, 2), Document[..length]);
    }

    [TestCase("[", "]")]
    [TestCase("{\"@graph\":", "}")]
    [TestCase("{\"http://a/b\":{\"@list\":[", "]}}")]
    [TestCase("{\"@context\":{\"a\":{\"@id\":\"http://a/\",\"@context\":", "}}}")]
    public void Nesting_a_hundred_thousand_deep_is_refused_with_its_place(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + "null" + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.That(() => Read(text), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("expected at most 500 levels of nesting"));
    }

    [TestCase("{\"http://a/b\":[", "]}", 249)]
    [TestCase("{\"@graph\":[", "]}", 249)]
    [TestCase("{\"@reverse\":{\"http://a/b\":", "}}", 249)]
    [TestCase("{\"@included\":", "}", 499)]
    [TestCase("{\"@context\":{\"@vocab\":\"http://a/\",\"n\":\"@nest\",\"b\":{\"@context\":{\"c\":\"http://c/\"}}},\"b\":", "}", 497)]
    [TestCase("{\"@context\":{\"i\":{\"@id\":\"http://a/\",\"@container\":\"@index\"}},\"i\":{\"x\":", "}}", 248)]
    public void Nesting_as_deep_as_it_may_be_does_not_take_the_stack_of_a_thread(string open, string close, int times)
    {
        var text = string.Concat(Enumerable.Repeat(open, times)) + "{\"http://a/c\":\"x\"}" + string.Concat(Enumerable.Repeat(close, times));
        var quads = OnASmallStack(() => Read(text));
        Assert.That(quads, Has.Some.Matches<Quad>(quad => quad!.Object == new Literal("x")));
    }

    [Test]
    public void Contexts_nested_as_deep_as_they_may_be_do_not_take_the_stack_of_a_thread()
    {
        var text = "{\"@context\":" + string.Concat(Enumerable.Repeat("{\"a\":{\"@id\":\"http://a/\",\"@context\":", 249)) + "{}"
            + string.Concat(Enumerable.Repeat("}}", 249)) + ",\"a\":\"x\"}";
        Assert.That(OnASmallStack(() => Read(text)), Has.Count.EqualTo(1));
    }

    [Test]
    public void Terms_that_are_defined_by_one_another_without_end_are_refused()
    {
        var terms = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"t{i}\": \"t{i + 1}:x\""));
        Assert.That(
            () => Read($"{{\"@context\": {{{terms}}}}}"), Throws.TypeOf<JsonLdException>().With.Property("Code").EqualTo("context overflow"));
    }

    [Test]
    public void An_error_says_its_code_and_the_place_of_the_object_it_is_in() =>
        Assert.That(
            () => Read("{\n  \"http://a/b\": [\n    {\"@id\": 1}]}"),
            Throws.TypeOf<JsonLdException>()
                .With.Message.EqualTo("test.jsonld:3:5: invalid @id value: @id is a string")
                .And.Property("Code").EqualTo("invalid @id value")
                .And.Property("Line").EqualTo(3)
                .And.Property("Column").EqualTo(5));

    [Test]
    public void A_context_that_is_not_known_is_named_and_not_fetched() =>
        Assert.That(
            () => Read("{\"@context\": \"other.jsonld\"}"),
            Throws.TypeOf<JsonLdException>()
                .With.Message.Contains("the context <http://example.org/other.jsonld> is not known, and contexts are not fetched")
                .And.Property("Code").EqualTo("loading remote context failed"));

    [Test]
    public void A_context_comes_from_the_loader_that_is_passed()
    {
        var options = new JsonLdReaderOptions { LoadContext = iri => iri.Value == "urn:c" ? "{\"@context\": {\"t\": \"http://purl.org/dc/terms/title\"}}" : null };
        var quads = JsonLdReader.ReadQuads("{\"@context\": \"urn:c\", \"@id\": \"urn:s\", \"t\": \"x\"}", "test.jsonld", options);
        Assert.That(quads, Is.EqualTo(new[] { new Quad(new Iri("urn:s"), Vocab.Dct.Title, new Literal("x"), null) }));
    }

    [Test]
    public void An_error_in_a_context_that_is_loaded_names_the_context()
    {
        var options = new JsonLdReaderOptions { LoadContext = _ => "{\"@context\":\n {\"@vocab\": 1}}" };
        Assert.That(
            () => JsonLdReader.ReadQuads("{\"@context\": \"urn:c\"}", "test.jsonld", options),
            Throws.TypeOf<JsonLdException>().With.Message.StartsWith("urn:c:2:2: invalid vocab mapping: "));
    }

    [Test]
    public void A_context_that_is_loaded_and_is_not_JSON_is_an_error_of_loading()
    {
        var options = new JsonLdReaderOptions { LoadContext = _ => "<html>" };
        Assert.That(
            () => JsonLdReader.ReadQuads("{\"@context\": \"urn:c\"}", "test.jsonld", options),
            Throws.TypeOf<JsonLdException>().With.Message.EqualTo(
                "test.jsonld:1:1: loading remote context failed: urn:c:1:1: found '<html>', expected JSON"));
    }

    [TestCase("http")]
    [TestCase("https")]
    public void A_melding_is_read_with_the_context_that_ships(string scheme)
    {
        var quads = Read($$"""
            {
              "@context": "{{scheme}}://lblod.data.gift/contexts/automatische-melding/v1/context.json",
              "@id": "http://example.org/melding",
              "@type": "Submission",
              "organization": "http://data.lblod.info/id/bestuurseenheden/1",
              "publisher": { "uri": "http://data.lblod.info/vendors/1", "key": "secret" },
              "submittedResource": "http://example.org/besluitenlijst",
              "href": "http://example.org/page.html",
              "status": "http://lblod.data.gift/concepts/f6330856-e261-430f-b949-8e510d20d0ff"
            }
            """);
        var melding = new Iri("http://example.org/melding");
        var vendor = new Iri("http://data.lblod.info/vendors/1");
        Assert.That(quads.Select(quad => quad.ToTriple()), Is.EquivalentTo(new[]
        {
            new Triple(melding, Vocab.Rdf.Type, Vocab.Meb.Submission),
            new Triple(melding, Vocab.Pav.CreatedBy, new Iri("http://data.lblod.info/id/bestuurseenheden/1")),
            new Triple(melding, Vocab.Pav.ProvidedBy, vendor),
            new Triple(vendor, Vocab.MuAccount.Key, new Literal("secret")),
            new Triple(melding, Vocab.Dct.Subject, new Iri("http://example.org/besluitenlijst")),
            new Triple(melding, Vocab.Prov.AtLocation, new Iri("http://example.org/page.html")),
            new Triple(melding, Vocab.Adms.Status, new Iri("http://lblod.data.gift/concepts/f6330856-e261-430f-b949-8e510d20d0ff")),
        }));
    }

    [Test]
    public void Every_context_that_ships_can_be_read()
    {
        Assert.That(JsonLdContexts.All, Is.Not.Empty);
        foreach (var iri in JsonLdContexts.All)
            Assert.That(() => Read($"{{\"@context\": \"{iri.Value}\"}}"), Throws.Nothing);
    }

    [TestCase("12345678901234567890", "12345678901234567890", "integer")]
    [TestCase("-0", "0", "integer")]
    [TestCase("1.0", "1", "integer")]
    [TestCase("1e3", "1000", "integer")]
    [TestCase("0.1", "1.0E-1", "double")]
    [TestCase("1e21", "1.0E21", "double")]
    [TestCase("-5.3", "-5.3E0", "double")]
    public void A_number_is_an_integer_with_all_its_digits_or_a_double(string number, string form, string datatype)
    {
        var quad = Read($"{{\"http://a/b\": {number}}}").Single();
        Assert.That(quad.Object, Is.EqualTo(new Literal(form, new Iri(Vocab.Xsd.Namespace + datatype))));
    }

    [TestCase("{\"urn:p\": {\"@set\": [], \"@type\": \"urn:C\"}}", "invalid set or list object")]
    [TestCase("{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@container\": \"@id\"}}, \"p\": {\"urn:i\": 1}}", "invalid value object")]
    [TestCase("{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@container\": \"@type\"}}, \"p\": {\"urn:C\": 1}}", "invalid value object")]
    public void What_the_specification_forgets_to_refuse_is_refused(string text, string code) =>
        Assert.That(() => Read(text), Throws.TypeOf<JsonLdException>().With.Property("Code").EqualTo(code));

    [Test]
    public void A_named_graph_is_refused_where_one_graph_is_needed() =>
        Assert.That(
            () => RdfReader.ReadGraph("{\"@id\": \"urn:g\", \"@graph\": [{\"@id\": \"urn:a\", \"urn:b\": 1}]}", RdfSyntax.JsonLd, "test.jsonld"),
            Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("no named graph"));

    [Test]
    public void A_label_of_a_blank_node_is_kept_and_what_is_no_label_is_replaced()
    {
        var quads = Read("[{\"@id\": \"_:b0\", \"urn:p\": [{}, {\"@id\": \"_:a b\"}, {\"@id\": \"_:a b\"}]}]");
        Assert.That(quads.Select(quad => quad.ToString()), Is.EqualTo(new[] { "_:b0 <urn:p> _:b1 .", "_:b0 <urn:p> _:b2 ." }));
    }

    private static IReadOnlyList<Quad> Read(string text) => RdfReader.ReadQuads(text, RdfSyntax.JsonLd, "test.jsonld", Base);

    private static T OnASmallStack<T>(Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException("The work failed.", failure);
    }
}
