using System.Net;
using LblodHarvester.Demo;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Tests.Demo;

public class DemoSiteTests
{
    [TestCase("http://127.0.0.1:8071/echo/lijst.html", "samples/site/echo/lijst.html")]
    [TestCase("http://127.0.0.1:8071/zuiver/", "samples/site/zuiver/index.html")]
    [TestCase("http://127.0.0.1:8071/echo/zitting%20mei.html?x=1", "samples/site/echo/zitting mei.html")]
    [TestCase("https://elders.example/x", "https://elders.example/x")]
    public void An_address_maps_back_to_the_sample_file(string url, string file) =>
        Assert.That(DemoSite.FileOf(new Uri(url)), Is.EqualTo(file));

    [Test]
    public async Task Html_has_no_charset_a_folder_has_its_index_and_what_did_not_change_is_304()
    {
        var folder = Directory.CreateTempSubdirectory("lblod-test-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "site", "zuiver"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "site", "zuiver", "index.html"), "<p>index</p>");
            await using var site = DemoSite.Create(folder.FullName, new Uri("http://127.0.0.1:0/"), NullLoggerFactory.Instance);
            await site.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
            using var response = await client.GetAsync(new Uri("/zuiver/", UriKind.Relative));
            Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("<p>index</p>"));
            Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/html"));

            using var again = new HttpRequestMessage(HttpMethod.Get, "/zuiver/");
            again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
            using var unchanged = await client.SendAsync(again);
            Assert.That(unchanged.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            using var missing = await client.GetAsync(new Uri("/zuiver/weg.html", UriKind.Relative));
            Assert.That(missing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
