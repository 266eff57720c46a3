using System.Text;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Input;
using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Input;

public class PageInputTests
{
    private static readonly Terminal WithInput = new(() => new MemoryStream("<p>in</p>"u8.ToArray()), () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false);

    [Test]
    public async Task A_file_without_base_gets_one_that_nothing_answers_to()
    {
        var file = Path.Combine(Path.GetTempPath(), $"lijst van {Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, "<p>page</p>");
        try
        {
            var input = await PageInput.ReadAsync(file, null, WithInput, NoFetcher, CancellationToken.None);
            Assert.That(input.Page.Url.AbsoluteUri, Is.EqualTo($"https://example.invalid/{Uri.EscapeDataString(Path.GetFileName(file))}"));
            Assert.That(Encoding.UTF8.GetString(input.Page.Body.Span), Is.EqualTo("<p>page</p>"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_dash_is_standard_input()
    {
        var input = await PageInput.ReadAsync("-", new Uri("https://gemeente.example/x"), WithInput, NoFetcher, CancellationToken.None);
        Assert.That(input.Page.Url.AbsoluteUri, Is.EqualTo("https://gemeente.example/x"));
        Assert.That(Encoding.UTF8.GetString(input.Page.Body.Span), Is.EqualTo("<p>in</p>"));
    }

    [Test]
    public void A_url_that_cannot_be_fetched_is_unreadable_with_the_fetchers_reason() =>
        Assert.That(
            () => PageInput.ReadAsync("https://gemeente.example/", null, WithInput, () => new Refusing(), CancellationToken.None),
            Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo("https://gemeente.example/: 404 Not Found"));

    private static IPageFetcher NoFetcher() => throw new AssertionException("no fetcher is needed");

    private sealed class Refusing : IPageFetcher
    {
        public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<FetchOutcome>(new FetchOutcome.Failed("404 Not Found"));
    }
}
