namespace LblodHarvester.Rdf.Tests.Terms;

public sealed class IriResolverTests
{
    private static readonly Iri Base = new("http://a/b/c/d;p?q");

    // RFC 3986, section 5.4.1
    [TestCase("g:h", "g:h")]
    [TestCase("g", "http://a/b/c/g")]
    [TestCase("./g", "http://a/b/c/g")]
    [TestCase("g/", "http://a/b/c/g/")]
    [TestCase("/g", "http://a/g")]
    [TestCase("//g", "http://g")]
    [TestCase("?y", "http://a/b/c/d;p?y")]
    [TestCase("g?y", "http://a/b/c/g?y")]
    [TestCase("#s", "http://a/b/c/d;p?q#s")]
    [TestCase("g#s", "http://a/b/c/g#s")]
    [TestCase("g?y#s", "http://a/b/c/g?y#s")]
    [TestCase(";x", "http://a/b/c/;x")]
    [TestCase("g;x", "http://a/b/c/g;x")]
    [TestCase("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [TestCase("", "http://a/b/c/d;p?q")]
    [TestCase(".", "http://a/b/c/")]
    [TestCase("./", "http://a/b/c/")]
    [TestCase("..", "http://a/b/")]
    [TestCase("../", "http://a/b/")]
    [TestCase("../g", "http://a/b/g")]
    [TestCase("../..", "http://a/")]
    [TestCase("../../", "http://a/")]
    [TestCase("../../g", "http://a/g")]
    public void Normal_examples_of_the_RFC_resolve(string reference, string expected) => Resolves(reference, expected);

    // RFC 3986, section 5.4.2
    [TestCase("../../../g", "http://a/g")]
    [TestCase("../../../../g", "http://a/g")]
    [TestCase("/./g", "http://a/g")]
    [TestCase("/../g", "http://a/g")]
    [TestCase("g.", "http://a/b/c/g.")]
    [TestCase(".g", "http://a/b/c/.g")]
    [TestCase("g..", "http://a/b/c/g..")]
    [TestCase("..g", "http://a/b/c/..g")]
    [TestCase("./../g", "http://a/b/g")]
    [TestCase("./g/.", "http://a/b/c/g/")]
    [TestCase("g/./h", "http://a/b/c/g/h")]
    [TestCase("g/../h", "http://a/b/c/h")]
    [TestCase("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [TestCase("g;x=1/../y", "http://a/b/c/y")]
    [TestCase("g?y/./x", "http://a/b/c/g?y/./x")]
    [TestCase("g?y/../x", "http://a/b/c/g?y/../x")]
    [TestCase("g#s/./x", "http://a/b/c/g#s/./x")]
    [TestCase("g#s/../x", "http://a/b/c/g#s/../x")]
    [TestCase("http:g", "http:g")]
    public void Abnormal_examples_of_the_RFC_resolve(string reference, string expected) => Resolves(reference, expected);

    [TestCase("http://a", "g", "http://a/g")]
    [TestCase("http://a?q", "g", "http://a/g")]
    [TestCase("http://a#f", "", "http://a")]
    [TestCase("urn:isbn:1", "#f", "urn:isbn:1#f")]
    [TestCase("urn:isbn:1", "x", "urn:x")]
    [TestCase("file:///data/a.ttl", "../b.ttl", "file:///b.ttl")]
    public void Other_bases_resolve(string baseIri, string reference, string expected) =>
        Assert.That(IriResolver.Resolve(Iri.Unchecked(baseIri), reference).Value, Is.EqualTo(expected));

    [TestCase("een besluit", "http://a/b/c/een besluit")]
    [TestCase("een besluit: titel", "http://a/b/c/een besluit: titel")]
    [TestCase("%zz", "http://a/b/c/%zz")]
    [TestCase("É{x}", "http://a/b/c/É{x}")]
    [TestCase("HTTP://A/%7Eb", "HTTP://A/%7Eb")]
    public void What_is_broken_or_odd_stays_as_it_stands(string reference, string expected) => Resolves(reference, expected);

    [TestCase("")]
    [TestCase("geen basis")]
    [TestCase("://")]
    public void A_broken_base_does_not_throw(string baseIri) =>
        Assert.That(() => IriResolver.Resolve(Iri.Unchecked(baseIri), "../x?y#z"), Throws.Nothing);

    [Test]
    public void A_long_path_with_many_dots_resolves_in_linear_time()
    {
        var up = string.Concat(Enumerable.Repeat("a/../", 400_000));
        Assert.That(IriResolver.Resolve(Base, up + "g").Value, Is.EqualTo("http://a/b/c/g"));
    }

    private static void Resolves(string reference, string expected) =>
        Assert.That(IriResolver.Resolve(Base, reference).Value, Is.EqualTo(expected));
}
