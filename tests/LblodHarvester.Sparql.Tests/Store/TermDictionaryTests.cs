using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests.Store;

public sealed class TermDictionaryTests
{
    private static readonly string[] IntegerForms =
        ["0", "1", "-1", "01", "+1", "-0", "00", "", "-", "1.0", " 1", "268435455", "268435456", "-268435456", "-268435457", "999999999", "1000000000", "٣"];

    private static readonly string[] DateForms =
        [
            "2026-03-04", "2026-03-04Z", "2026-03-04+01:00", "2026-13-04", "2026-16-04", "2026-02-31", "2026-03-32", "2026-03-00", "0000-01-01", "9999-12-31",
            "12026-03-04", "-0001-03-04", "2026-3-4", "2026-03-04z", "2026/03/04", "202a-03-04",
        ];

    private static readonly string[] BooleanForms = ["true", "false", "1", "0", "TRUE", ""];

    [Test]
    public void Every_kind_of_term_comes_back_as_it_was_and_has_one_identifier()
    {
        var terms = Terms().ToList();
        var dictionary = new TermDictionary();
        var ids = terms.Select(dictionary.Add).ToList();

        for (var i = 0; i < terms.Count; i++)
        {
            Assert.That(dictionary.Get(ids[i]).ToString(), Is.EqualTo(terms[i].ToString()));
            Assert.That(dictionary.Get(ids[i]), Is.EqualTo(terms[i]));
            Assert.That(dictionary.Find(terms[i]), Is.EqualTo(ids[i]));
            Assert.That(dictionary.Add(dictionary.Get(ids[i])), Is.EqualTo(ids[i]));
            Assert.That(TermId.IsIri(ids[i]), Is.EqualTo(terms[i] is Iri));
            Assert.That(TermId.IsBlankNode(ids[i]), Is.EqualTo(terms[i] is BlankNode));
            Assert.That(TermId.IsLiteral(ids[i]), Is.EqualTo(terms[i] is Literal));
            Assert.That(TermId.IsLocal(ids[i]), Is.False);
        }

        Assert.That(ids, Is.Unique);
        Assert.That(dictionary.Count, Is.EqualTo(dictionary.IriCount + dictionary.BlankNodeCount + dictionary.LiteralCount));
    }

    [TestCase("1", true)]
    [TestCase("-1", true)]
    [TestCase("0", true)]
    [TestCase("01", false)]
    [TestCase("+1", false)]
    [TestCase("-0", false)]
    [TestCase("268435455", true)]
    [TestCase("268435456", false)]
    [TestCase("-268435456", true)]
    [TestCase("-268435457", false)]
    public void Only_canonical_small_integers_are_said_by_their_identifier(string text, bool isInline)
    {
        var dictionary = new TermDictionary();
        var id = dictionary.Add(new Literal(text, Vocab.Xsd.Integer));

        Assert.That(TermId.IsInline(id), Is.EqualTo(isInline));
        if (isInline)
            Assert.That(InlineLiteral.IntegerOf(id).ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(text));
    }

    [Test]
    public void Inline_identifiers_have_the_order_of_their_values()
    {
        var dictionary = new TermDictionary();
        var integers = new[] { "-268435456", "-1", "0", "1", "10", "268435455" }.Select(text => dictionary.Add(new Literal(text, Vocab.Xsd.Integer)));
        var dates = new[] { "0001-01-01", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01" }.Select(text => dictionary.Add(new Literal(text, Vocab.Xsd.Date)));

        Assert.That(integers, Is.Ordered);
        Assert.That(dates, Is.Ordered);
    }

    [Test]
    public void Random_forms_of_inlined_datatypes_come_back_exactly()
    {
        var random = new Random(7);
        var dictionary = new TermDictionary();
        Span<byte> written = stackalloc byte[InlineLiteral.MaxLength];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "0123456789-+Z"[random.Next(13)]));
            if (random.Next(2) == 0)
                text = $"{random.Next(10000):0000}-{random.Next(20):00}-{random.Next(40):00}{(random.Next(2) == 0 ? "Z" : "")}";
            foreach (var datatype in new[] { Vocab.Xsd.Integer, Vocab.Xsd.Date, Vocab.Xsd.Boolean })
            {
                var literal = new Literal(text, datatype);
                var id = dictionary.Add(literal);
                Assert.That(dictionary.Get(id), Is.EqualTo(literal));
                Assert.That(dictionary.Find(literal), Is.EqualTo(id));
                if (TermId.IsInline(id))
                    Assert.That(Encoding.ASCII.GetString(written[..InlineLiteral.Write(id, written)]), Is.EqualTo(text));
            }
        }
    }

    [Test]
    public void Literals_that_a_document_escaped_are_the_same_as_those_that_were_not()
    {
        var dictionary = new TermDictionary();
        var read = RdfReader.ReadQuads("<s:s> <p:p> \"tab\\t \\\"q\\\" \\u00E9 \\U0001F600 \\\\ é\" .", RdfSyntax.NTriples, "test")[0].Object;

        Assert.That(dictionary.Add(read), Is.EqualTo(dictionary.Add(new Literal("tab\t \"q\" é 😀 \\ é"))));
        Assert.That(dictionary.LiteralCount, Is.EqualTo(1));
    }

    [Test]
    public void Language_tags_are_the_same_without_regard_to_case()
    {
        var dictionary = new TermDictionary();
        var id = dictionary.Add(Literal.InLanguage("a", "nl-BE"));

        Assert.That(dictionary.Add(Literal.InLanguage("a", "NL-be")), Is.EqualTo(id));
        Assert.That(dictionary.LanguageOf(id), Is.EqualTo("nl-BE"));
        Assert.That(dictionary.Add(Literal.InLanguage("a", "nl")), Is.Not.EqualTo(id));
    }

    [Test]
    public void What_is_not_there_is_not_found_and_not_added()
    {
        var dictionary = new TermDictionary();
        foreach (var term in Terms().Where(term => !(term is Literal literal && TermId.IsInline(new TermDictionary().Add(literal)))))
            Assert.That(dictionary.Find(term), Is.Zero);

        Assert.That(dictionary.Count, Is.Zero);
    }

    [Test]
    public void Text_that_UTF_8_cannot_say_is_refused_and_never_found()
    {
        var dictionary = new TermDictionary();
        var broken = Iri.Unchecked("https://gemeente.example/\uD83D");
        Assert.That(() => dictionary.Add(broken), Throws.InstanceOf<EncoderFallbackException>());
        dictionary.Add(Iri.Unchecked("https://gemeente.example/\uFFFD"));

        Assert.That(dictionary.Find(broken), Is.Zero);
    }

    [Test]
    public async Task Readers_find_all_that_they_know_of_while_a_writer_adds()
    {
        var dictionary = new TermDictionary();
        var known = 0;
        var ids = new uint[60_000];
        var writer = Task.Run(() =>
        {
            for (var i = 0; i < ids.Length; i++)
            {
                ids[i] = dictionary.Add(Numbered(i));
                Volatile.Write(ref known, i + 1);
            }
        });
        var readers = Enumerable.Range(0, 3).Select(seed => Task.Run(() =>
        {
            var random = new Random(seed);
            while (!writer.IsCompleted)
            {
                var count = Volatile.Read(ref known);
                if (count == 0)
                    continue;
                var i = random.Next(count);
                Assert.That(dictionary.Find(Numbered(i)), Is.EqualTo(ids[i]));
                Assert.That(dictionary.Get(ids[i]), Is.EqualTo(Numbered(i)));
            }
        }));
        await Task.WhenAll([writer, .. readers]);
    }

    private static Term Numbered(int i) => (i % 3) switch
    {
        0 => new Iri($"https://gemeente.example/{i % 100}/zitting/{i}"),
        1 => new Literal($"tekst {i}", i % 2 == 0 ? Vocab.Xsd.String : Vocab.Xsd.DateTime),
        _ => new BlankNode($"b{i}"),
    };

    private static IEnumerable<Term> Terms()
    {
        foreach (var text in new[] { "a", "", "b 😀 é", new string('x', 3_000_000), "tab\t\"\\\r\n", "http://example.org/a" })
        {
            yield return new Literal(text);
            yield return Literal.InLanguage(text, "nl");
            yield return Literal.InLanguage(text, "en-GB");
            yield return new Literal(text, Vocab.Xsd.DateTime);
        }

        foreach (var text in new[] { "http://example.org/a", "http://example.org/b#c", "urn:x", "a:", "http://example.org/", "http://example.org/é", "tag:/" })
            yield return new Iri(text);
        foreach (var label in new[] { "b0", "é", "x.y" })
            yield return new BlankNode(label);
        foreach (var text in IntegerForms)
            yield return new Literal(text, Vocab.Xsd.Integer);
        foreach (var text in DateForms)
            yield return new Literal(text, Vocab.Xsd.Date);
        foreach (var text in BooleanForms)
            yield return new Literal(text, Vocab.Xsd.Boolean);
        yield return new Literal("1", Vocab.Xsd.Int);
        yield return new Literal("1", new Iri("http://example.org/datatype"));
    }
}
