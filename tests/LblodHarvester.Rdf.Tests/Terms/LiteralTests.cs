namespace LblodHarvester.Rdf.Tests.Terms;

public sealed class LiteralTests
{
    [Test]
    public void A_language_tag_is_kept_as_written_and_compared_without_case()
    {
        var literal = Literal.InLanguage("a", "nl-BE");
        Assert.That(literal.Language, Is.EqualTo("nl-BE"));
        Assert.That(literal.Datatype, Is.EqualTo(Vocab.Rdf.LangString));
        Assert.That(literal, Is.EqualTo(Literal.InLanguage("a", "NL-be")));
        Assert.That(literal.GetHashCode(), Is.EqualTo(Literal.InLanguage("a", "NL-be").GetHashCode()));
        Assert.That(literal, Is.Not.EqualTo(Literal.InLanguage("A", "nl-BE")));
        Assert.That(literal, Is.Not.EqualTo(new Literal("a")));
    }

    [Test]
    public void A_literal_is_equal_by_its_form_and_not_by_its_value()
    {
        Assert.That(new Literal("1", new Iri($"{Vocab.Xsd.Namespace}integer")), Is.EqualTo(new Literal("1", Vocab.Xsd.Integer)));
        Assert.That(new Literal("01", Vocab.Xsd.Integer), Is.Not.EqualTo(new Literal("1", Vocab.Xsd.Integer)));
        Assert.That(new Literal("1", Vocab.Xsd.Integer), Is.Not.EqualTo(new Literal("1", Vocab.Xsd.Decimal)));
        Assert.That(new Literal("1"), Is.EqualTo(new Literal("1", Vocab.Xsd.String)));
        Assert.That(new Literal("urn:a").Equals(new Iri("urn:a")), Is.False);
    }

    [Test]
    public void A_literal_of_rdf_langString_needs_a_language() =>
        Assert.That(() => new Literal("a", Vocab.Rdf.LangString), Throws.ArgumentException);

    // An attribute cannot hold half a surrogate pair.
    [Test]
    public void Half_a_surrogate_pair_is_refused()
    {
        foreach (var text in new[] { "\uD800", "a\uDC00b", "\uD83D\uD83D\uDE00", "\uDE00\uD83D" })
        {
            Assert.That(() => new Literal(text), Throws.TypeOf<FormatException>().With.Message.Contains("surrogate"));
            Assert.That(() => Literal.InLanguage(text, "nl"), Throws.TypeOf<FormatException>());
        }

        Assert.That(new Literal("a\U0001F600").Value, Has.Length.EqualTo(3));
    }

    [TestCase("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [TestCase("\t\b\n\r\f", "\"\\t\\b\\n\\r\\f\"")]
    [TestCase("\u0000\u007F", "\"\\u0000\\u007F\"")]
    [TestCase("é\U0001F600", "\"é\U0001F600\"")]
    public void A_text_is_shown_in_N_Triples(string value, string shown) => Assert.That(new Literal(value).ToString(), Is.EqualTo(shown));

    [Test]
    public void Every_term_is_shown_in_N_Triples()
    {
        var triple = new Triple(new BlankNode("b0"), new Iri("urn:p"), Literal.InLanguage("a", "nl-BE"));
        Assert.That(triple.ToString(), Is.EqualTo("_:b0 <urn:p> \"a\"@nl-BE ."));
        Assert.That(new Quad(triple, null).ToString(), Is.EqualTo(triple.ToString()));
        Assert.That(new Quad(triple, new Iri("urn:g")).ToString(), Is.EqualTo("_:b0 <urn:p> \"a\"@nl-BE <urn:g> ."));
        Assert.That(new Literal("1", Vocab.Xsd.Integer).ToString(), Is.EqualTo("\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
        Assert.That(Iri.Unchecked("urn:a b>").ToString(), Is.EqualTo("<urn:a\\u0020b\\u003E>"));
    }

    [Test]
    public void Triples_and_quads_are_equal_by_value()
    {
        var triple = new Triple(new Iri("urn:s"), new Iri("urn:p"), new Literal("o"));
        var same = new Triple(new Iri("urn:s"), new Iri("urn:p"), new Literal("o"));
        Assert.That(same, Is.EqualTo(triple));
        Assert.That(same.GetHashCode(), Is.EqualTo(triple.GetHashCode()));
        Assert.That(triple with { Object = new Literal("x") }, Is.Not.EqualTo(triple));
        Assert.That(new Quad(same, null), Is.EqualTo(new Quad(triple, null)).And.Not.EqualTo(new Quad(triple, new Iri("urn:g"))));
    }
}
