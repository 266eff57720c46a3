namespace LblodHarvester.Rdf.Tests.Terms;

public sealed class IriTests
{
    [TestCase("http://example.org/")]
    [TestCase("http://example.org:8080/a/b?c=d#e")]
    [TestCase("http://user:x@example.org/")]
    [TestCase("http://[2001:db8::1]:80/")]
    [TestCase("http://[v1.x]/")]
    [TestCase("http://[vFF.a:b!c]/")]
    [TestCase("http://[::ffff:192.0.2.1]/")]
    [TestCase("urn:isbn:0451450523")]
    [TestCase("urn:x:")]
    [TestCase("mailto:a@b.example")]
    [TestCase("http://data.example/besluit/één")]
    [TestCase("http://example.org/%C3%A9")]
    [TestCase("http://example.org/\U0001F600")]
    [TestCase("http://example.org/?\uE000")]
    [TestCase("file:///a/b")]
    public void An_absolute_IRI_is_accepted(string value) => Assert.That(new Iri(value).Value, Is.EqualTo(value));

    [TestCase("", "it has no scheme")]
    [TestCase("/a/b", "it has no scheme")]
    [TestCase("1a:b", "it has no scheme")]
    [TestCase("http://example.org/a b", "character 21 is U+0020, which an IRI may not hold there")]
    [TestCase("http://example.org/a\"", "character 21 is U+0022, which an IRI may not hold there")]
    [TestCase("http://example.org/\u0085", "character 20 is U+0085, which an IRI may not hold there")]
    [TestCase("http://example.org/\uE000", "character 20 is U+E000, which an IRI may not hold there")]
    [TestCase("http://example.org/\uFFFF", "character 20 is U+FFFF, which an IRI may not hold there")]
    [TestCase("http://example.org/a[1]", "character 21 is U+005B, which an IRI may not hold there")]
    [TestCase("http://example.org/#a#b", "character 22 is U+0023, which an IRI may not hold there")]
    [TestCase("http://example.org:port/", "character 20 is U+0070, which an IRI may not hold there")]
    [TestCase("http://exa mple.org/", "character 11 is U+0020, which an IRI may not hold there")]
    [TestCase("http://[::1/", "the bracket at character 8 is not closed")]
    [TestCase("http://[x]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[v.x]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[v1]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[v1.]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[v1.a b]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[fe80::1%25eth0]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[::1/64]/", "the bracket at character 8 is not closed")]
    [TestCase("http://[[::1]/", "the host at character 8 is not an IPv6 address")]
    [TestCase("http://[::1]x/", "character 13 is U+0078, which an IRI may not hold there")]
    [TestCase("http://example.org/%4", "the percent sign at character 20 is not followed by two hexadecimal digits")]
    public void What_is_not_an_absolute_IRI_is_refused_with_the_place_of_the_fault(string value, string fault)
    {
        Assert.That(() => new Iri(value), Throws.TypeOf<FormatException>().With.Message.EqualTo($"<{value}> is not an absolute IRI: {fault}."));
        Assert.That(Iri.Unchecked(value).IsWellFormed, Is.False);
    }

    // An attribute cannot hold half a surrogate pair.
    [Test]
    public void An_IRI_with_half_a_surrogate_pair_is_refused() =>
        Assert.That(() => new Iri("http://example.org/\uD800"), Throws.TypeOf<FormatException>().With.Message.Contains("character 20 is U+D800"));
}
