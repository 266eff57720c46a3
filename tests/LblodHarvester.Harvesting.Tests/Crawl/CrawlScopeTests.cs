using LblodHarvester.Harvesting.Crawl;

namespace LblodHarvester.Harvesting.Tests.Crawl;

public class CrawlScopeTests
{
    [TestCase("https://gemeente.example/zuiver/", "https://gemeente.example/zuiver/a", true)]
    [TestCase("https://gemeente.example/zuiver/", "https://GEMEENTE.example/elders/a", true)]
    [TestCase("https://gemeente.example/", "http://gemeente.example/a", true)]
    [TestCase("http://gemeente.example:8080/", "http://gemeente.example:8080/a", true)]
    [TestCase("http://gemeente.example:8080/", "http://gemeente.example/a", false)]
    [TestCase("http://gemeente.example:8080/", "http://gemeente.example:8081/a", false)]
    [TestCase("https://gemeente.example/", "https://www.gemeente.example/a", false)]
    [TestCase("https://gemeente.example/", "https://gemeente.example.elders.example/a", false)]
    [TestCase("https://gemeente.example/", "ftp://gemeente.example/a", false)]
    [TestCase("https://gemeente.example/", "mailto:info@gemeente.example", false)]
    public void A_site_is_a_host_and_a_port(string start, string url, bool within) =>
        Assert.That(new CrawlScope(new Uri(start)).Contains(new Uri(url)), Is.EqualTo(within));
}
