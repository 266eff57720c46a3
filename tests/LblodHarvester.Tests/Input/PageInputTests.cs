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
            var input = await PageInput.ReadAsync(file, null, WithInput, NoFetcher, 100, CancellationToken.None);
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
        var input = await PageInput.ReadAsync("-", new Uri("https://gemeente.example/x"), WithInput, NoFetcher, 100, CancellationToken.None);
        Assert.That(input.Page.Url.AbsoluteUri, Is.EqualTo("https://gemeente.example/x"));
        Assert.That(Encoding.UTF8.GetString(input.Page.Body.Span), Is.EqualTo("<p>in</p>"));
    }

    [TestCase("lijst.xhtml", "<p>caf\u00E9</p>", "application/xhtml+xml")]
    [TestCase("lijst.xht", "<p/>", "application/xhtml+xml")]
    [TestCase("kaart.SVG", "<svg/>", "image/svg+xml")]
    [TestCase("lijst.xml", "<?xml version='1.0'?><p>caf\u00E9</p>", "application/xml")]
    [TestCase("lijst.html", "<?xml version='1.0'?><p>", "text/html")]
    [TestCase("lijst.htm", "<p>caf\u00E9</p>", "text/html; charset=utf-8")]
    [TestCase("lijst.php", "<p>caf\u00E9</p>", "text/html; charset=utf-8")]
    [TestCase("lijst.php", "<?xml version='1.0'?><p>caf\u00E9</p>", null)]
    [TestCase("lijst.php", "<p>", null)]
    public async Task The_media_type_of_a_file_is_told_by_its_name(string name, string text, string? contentType)
    {
        var folder = Directory.CreateTempSubdirectory("lblod");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(file, text);
            var input = await PageInput.ReadAsync(file, null, WithInput, NoFetcher, 100, CancellationToken.None);
            Assert.That(input.Page.ContentType, Is.EqualTo(contentType));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestCase("-")]
    [TestCase("/dev/zero")]
    public void What_is_larger_than_the_limit_is_refused_and_not_read_on(string name)
    {
        if (name != "-" && !File.Exists(name))
            Assert.Ignore($"{name} is not on this system.");
        Assert.That(
            () => PageInput.ReadAsync(name, null, Endless, NoFetcher, 1_000_000, CancellationToken.None),
            Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo(
                $"{name}: this is larger than 1000000 bytes, the limit that Crawl:MaxPageBytes sets."));
    }

    [Test]
    public void A_url_that_cannot_be_fetched_is_unreadable_with_the_fetchers_reason() =>
        Assert.That(
            () => PageInput.ReadAsync("https://gemeente.example/", null, WithInput, () => new Refusing(), 100, CancellationToken.None),
            Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo("https://gemeente.example/: 404 Not Found"));

    private static Terminal Endless => new(() => new EndlessStream(), () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false);

    private static IPageFetcher NoFetcher() => throw new AssertionException("no fetcher is needed");

    private sealed class Refusing : IPageFetcher
    {
        public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<FetchOutcome>(new FetchOutcome.Failed("404 Not Found"));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
