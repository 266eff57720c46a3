using LblodHarvester.Harvesting.Crawl;

namespace LblodHarvester.Harvesting.Tests.Crawl;

public class UrlCanonicaliserTests
{
    [TestCase("https://Gemeente.Example", "https://gemeente.example/")]
    [TestCase("HTTPS://gemeente.example:443/a", "https://gemeente.example/a")]
    [TestCase("http://gemeente.example:8080/a", "http://gemeente.example:8080/a")]
    [TestCase("https://gemeente.example/a/./b/../c", "https://gemeente.example/a/c")]
    [TestCase("https://gemeente.example/a#deel", "https://gemeente.example/a")]
    [TestCase("https://jan:geheim@gemeente.example/a", "https://gemeente.example/a")]
    [TestCase("https://gemeente.example/Zitting/A", "https://gemeente.example/Zitting/A")]
    [TestCase("https://gemeente.example/a;jsessionid=0A1B.node1?b=1", "https://gemeente.example/a?b=1")]
    [TestCase("https://gemeente.example/a;JSESSIONID=0A1B/b", "https://gemeente.example/a/b")]
    [TestCase("https://gemeente.example/a;v=2/b", "https://gemeente.example/a;v=2/b")]
    [TestCase("https://gemeente.example/(S(lit3py55t21z5v55vlm25s55))/a", "https://gemeente.example/a")]
    [TestCase("https://gemeente.example/app/(S(lit3py55)F(abc))/a", "https://gemeente.example/app/a")]
    [TestCase("https://gemeente.example/%28S%28lit3py55%29%29/a", "https://gemeente.example/a")]
    [TestCase("https://gemeente.example/(S(lit3py55))", "https://gemeente.example/")]
    [TestCase("https://gemeente.example/zitting(2)/a", "https://gemeente.example/zitting(2)/a")]
    [TestCase("https://gemeente.example/a?PHPSESSID=x&b=1", "https://gemeente.example/a?b=1")]
    [TestCase("https://gemeente.example/a?PHPSESSID=x", "https://gemeente.example/a")]
    [TestCase("https://gemeente.example/a?b=1&sid=4f9a7c2b1e8d3f6a0b5c", "https://gemeente.example/a?b=1")]
    [TestCase("https://gemeente.example/a?sid=12", "https://gemeente.example/a?sid=12")]
    [TestCase("https://gemeente.example/a?z=1&a=%20x&&a=2", "https://gemeente.example/a?z=1&a=%20x&&a=2")]
    [TestCase("ftp://gemeente.example/a#b", "ftp://gemeente.example/a#b")]
    public void A_page_has_one_address(string url, string canonical)
    {
        var result = UrlCanonicaliser.Canonicalise(new Uri(url));
        Assert.That(result.AbsoluteUri, Is.EqualTo(canonical));
        Assert.That(UrlCanonicaliser.Canonicalise(result), Is.EqualTo(result), "it is its own canonical form");
    }

    [Test]
    public void A_relative_address_is_refused() =>
        Assert.That(() => UrlCanonicaliser.Canonicalise(new Uri("/a", UriKind.Relative)), Throws.ArgumentException);
}
