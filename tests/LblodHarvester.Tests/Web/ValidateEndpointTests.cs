using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Testing;
using LblodHarvester.Testing.Sites;

namespace LblodHarvester.Tests.Web;

public class ValidateEndpointTests
{
    private static readonly string Sample = Path.Combine(
        SharedData.RepositoryRoot(), "samples", "site", "zuiver", "gemeenteraad-2026-05-18", "besluitenlijst.html");

    private static readonly CrawlOptions Loopback = new() { AllowedNetworks = ["127.0.0.0/8", "::1/128"] };

    private ValidateServer _server = null!;

    [OneTimeSetUp]
    public async Task Start() => _server = await ValidateServer.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [TestCase(null, "application/json", "{")]
    [TestCase("*/*", "application/json", "{")]
    [TestCase("application/json", "application/json", "{")]
    [TestCase("application/sarif+json", "application/sarif+json", "{")]
    [TestCase("text/turtle", "text/turtle; charset=utf-8", "@prefix")]
    [TestCase("text/plain", "text/plain; charset=utf-8", "page.html: a besluitenlijst")]
    [TestCase("application/xml", "application/xml; charset=utf-8", "<?xml")]
    [TestCase("application/junit+xml", "application/junit+xml", "<?xml")]
    [TestCase("application/json;q=0.1, text/turtle;q=0.9", "text/turtle; charset=utf-8", "@prefix")]
    [TestCase("text/*", "text/turtle; charset=utf-8", "@prefix")]
    [TestCase("*/*, application/json;q=0", "application/sarif+json", "{")]
    public async Task A_page_is_reported_in_the_format_that_was_asked(string? accept, string contentType, string starts)
    {
        using var answer = await PostAsync(_server, "/validate", await File.ReadAllTextAsync(Sample), "text/html", accept);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
            Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo(contentType));
            Assert.That(body, Does.StartWith(starts));
        });
    }

    [Test]
    public async Task The_parameters_say_what_the_page_is_and_where_and_in_which_language()
    {
        using var answer = await PostAsync(
            _server, "/validate?type=agenda&language=nl&base=https%3A%2F%2Fgemeente.example%2Flijst", "<p property=\"eli:x\" resource=\"a\">", "text/html", "text/plain");
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(body, Does.Contain("https://gemeente.example/lijst:1:1 violation Dit zou een agenda moeten zijn"));
    }

    [TestCase("text/html; charset=windows-1252")]
    [TestCase("text/html; charset=utf-8")]
    [TestCase("text/html")]
    [TestCase("application/xhtml+xml")]
    public async Task The_encoding_of_the_request_is_kept_to(string contentType)
    {
        const string Html = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p property=\"onbekend:x\" content=\"café\" resource=\"null/é\">é</p></body></html>";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = contentType.Contains("1252", StringComparison.Ordinal) ? Encoding.GetEncoding(1252) : Encoding.UTF8;
        using var content = new ByteArrayContent(encoding.GetBytes(Html));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var answer = await _server.Client.PostAsync("/validate", content);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
        Assert.That(body, Does.Not.Contain("Ã").And.Not.Contain("\uFFFD"));
    }

    [TestCase("/validate", "text/html", "text/csv", 406, "application/sarif+json")]
    [TestCase("/validate", "text/html", "nonsense", 400, "Accept")]
    [TestCase("/validate", "text/plain", null, 415, "text/html")]
    [TestCase("/validate", "image/png", null, 415, "image/png")]
    [TestCase("/validate?tipe=agenda", "text/html", null, 400, "There is no parameter tipe; there are base, type, language.")]
    [TestCase("/validate?type=lijst", "text/html", null, 400, "type is lijst; it must be auto, agenda")]
    [TestCase("/validate?type=agenda&type=notulen", "text/html", null, 400, "type is given 2 times")]
    [TestCase("/validate?language=fr", "text/html", null, 400, "language is fr; it must be en or nl.")]
    [TestCase("/validate?base=here", "text/html", null, 400, "base is here; it must be an http or https address.")]
    [TestCase("/validate?base=file:///etc/passwd", "text/html", null, 400, "base is file:///etc/passwd")]
    [TestCase("/validate", "application/json", null, 400, "The body is not JSON")]
    public async Task A_request_that_cannot_be_answered_is_told_what_to_do(string path, string contentType, string? accept, int status, string detail)
    {
        using var answer = await PostAsync(_server, path, "<p>x</p>", contentType, accept);
        await AssertProblemAsync(answer, status, detail);
    }

    [TestCase("[]", "must be an object")]
    [TestCase("{}", "has no url")]
    [TestCase("{\"url\":7}", "url is 7; it must be a string.")]
    [TestCase("{\"uri\":\"https://gemeente.example/\"}", "There is no field uri")]
    [TestCase("{\"url\":\"file:///etc/passwd\"}", "url is file:///etc/passwd; it must be an http or https address.")]
    [TestCase("{\"url\":\"ftp://gemeente.example/\"}", "must be an http or https address")]
    [TestCase("{\"url\":\"gopher://127.0.0.1:6379/_x\"}", "must be an http or https address")]
    [TestCase("{\"url\":\"/etc/passwd\"}", "must be an http or https address")]
    [TestCase("{\"url\":\"https://gemeente.example/\",\"type\":\"x\"}", "type is x")]
    public async Task A_question_in_json_that_is_wrong_is_told_where(string json, string detail)
    {
        using var answer = await PostAsync(_server, "/validate", json, "application/json");
        await AssertProblemAsync(answer, 400, detail);
    }

    [Test]
    public async Task A_base_does_not_go_with_an_address_that_is_fetched()
    {
        using var answer = await PostAsync(_server, "/validate?base=https://gemeente.example/", "{\"url\":\"https://gemeente.example/\"}", "application/json");
        await AssertProblemAsync(answer, 400, "base is the address of a page that is posted");
    }

    [TestCase("", "empty")]
    [TestCase("zomaar tekst", "no start tag")]
    public async Task A_page_that_cannot_be_read_is_told_why(string html, string detail)
    {
        using var answer = await PostAsync(_server, "/validate", html, "text/html");
        await AssertProblemAsync(answer, 422, $"{detail}");
    }

    [Test]
    public async Task Another_method_is_not_allowed()
    {
        using var answer = await _server.Client.GetAsync("/validate");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Content.Headers.Allow, Does.Contain("POST"));
    }

    [Test]
    public async Task A_compressed_body_is_refused()
    {
        using var content = new StringContent("<p>", Encoding.UTF8, "text/html");
        content.Headers.ContentEncoding.Add("gzip");
        using var answer = await _server.Client.PostAsync("/validate", content);
        await AssertProblemAsync(answer, 415, "Content-Encoding");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_page_over_the_limit_is_refused_whether_or_not_its_length_is_told(bool chunked)
    {
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { MaxBytes = 2000 });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/validate") { Content = new StringContent(new string('x', 2001), Encoding.UTF8, "text/html") };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await server.Client.SendAsync(request);
        await AssertProblemAsync(answer, 413, "at most 2000 bytes");
    }

    [TestCase("http://127.0.0.1:PORT/")]
    [TestCase("http://localhost:PORT/")]
    [TestCase("http://2130706433:PORT/", Description = "decimal")]
    [TestCase("http://0x7f.0.0.1:PORT/", Description = "hexadecimal")]
    [TestCase("http://0177.0.0.1:PORT/", Description = "octal")]
    [TestCase("http://127.1:PORT/", Description = "short")]
    [TestCase("http://[::1]:PORT/")]
    [TestCase("http://[::ffff:127.0.0.1]:PORT/", Description = "mapped")]
    [TestCase("http://[64:ff9b::7f00:1]:PORT/", Description = "NAT64")]
    [TestCase("http://[fe80::1]:PORT/", Description = "link-local")]
    [TestCase("http://[fd00::1]:PORT/", Description = "unique local")]
    [TestCase("http://10.0.0.1:PORT/")]
    [TestCase("http://192.168.1.1:PORT/")]
    [TestCase("http://169.254.169.254/latest/meta-data/")]
    [TestCase("http://0.0.0.0:PORT/")]
    public async Task An_address_that_is_not_of_the_public_internet_is_not_fetched(string url)
    {
        await using var site = await MisbehavingSite.StartAsync(planned => planned.On("/", Answers.Html("<p>geheim</p>")));
        using var answer = await AskAsync(_server, url.Replace("PORT", $"{site.BaseUrl.Port}", StringComparison.Ordinal));
        await AssertProblemAsync(answer, 422, "You can post the HTML itself instead");
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("which is not fetched from").Or.Contain("unspecified addresses"));
        Assert.That(site.Requests, Is.Empty);
    }

    [TestCase("http://[::1]:PORT/geheim")]
    [TestCase("http://10.0.0.1/geheim")]
    [TestCase("http://0x7f000002:PORT/geheim")]
    [TestCase("file:///etc/passwd")]
    public async Task A_redirect_to_another_place_is_not_followed(string target)
    {
        await using var site = await MisbehavingSite.StartAsync();
        site.On("/", Answers.Status(302, ("Location", target.Replace("PORT", $"{site.BaseUrl.Port}", StringComparison.Ordinal))));
        site.On("/geheim", Answers.Html("<p>geheim</p>"));
        await using var server = await ValidateServer.StartAsync(crawl: new CrawlOptions { AllowedNetworks = ["127.0.0.1/32"] });
        using var answer = await AskAsync(server, $"http://127.0.0.1:{site.BaseUrl.Port}/");
        await AssertProblemAsync(answer, 422, "302 Found to ");
        Assert.That(site.Requests.Select(request => request.Path), Has.None.EqualTo("/geheim"));
    }

    [Test]
    public async Task A_page_is_fetched_and_reported_under_its_address()
    {
        await using var site = await MisbehavingSite.StartAsync(planned => planned.On("/lijst", Answers.Html(File.ReadAllText(Sample))));
        await using var server = await ValidateServer.StartAsync(crawl: Loopback);
        using var answer = await AskAsync(server, site.Url("/lijst").AbsoluteUri);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var page = json.RootElement.GetProperty("pages")[0];
        Assert.That(page.GetProperty("name").GetString(), Is.EqualTo(site.Url("/lijst").AbsoluteUri));
        Assert.That(page.GetProperty("type").GetString(), Is.EqualTo("besluitenlijst"));
    }

    [Test]
    public async Task What_robots_txt_forbids_is_not_fetched_for_anyone()
    {
        await using var site = await MisbehavingSite.StartAsync(planned => planned.On("/robots.txt", Answers.Text("User-agent: *\nDisallow: /")));
        await using var server = await ValidateServer.StartAsync(crawl: Loopback);
        using var answer = await AskAsync(server, site.Url("/lijst").AbsoluteUri);
        await AssertProblemAsync(answer, 422, "robots.txt forbids");
    }

    [Test]
    public async Task A_fetched_page_over_the_limit_is_told()
    {
        await using var site = await MisbehavingSite.StartAsync(planned => planned.On("/lijst", Answers.Html(new string('x', 3000))));
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { MaxBytes = 2000 }, Loopback);
        using var answer = await AskAsync(server, site.Url("/lijst").AbsoluteUri);
        await AssertProblemAsync(answer, 422, "2000");
    }

    [Test]
    public async Task A_site_that_does_not_answer_costs_no_more_than_the_time_limit()
    {
        await using var site = await MisbehavingSite.StartAsync(planned => planned.On("/lijst", context => Task.Delay(Timeout.Infinite, context.RequestAborted)));
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { Timeout = TimeSpan.FromSeconds(1) }, Loopback with { Timeout = TimeSpan.FromMinutes(1) });
        var start = TimeProvider.System.GetTimestamp();
        using var answer = await AskAsync(server, site.Url("/lijst").AbsoluteUri);
        Assert.That((int)answer.StatusCode, Is.EqualTo(504).Or.EqualTo(422), await answer.Content.ReadAsStringAsync());
        Assert.That(TimeProvider.System.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task A_body_that_does_not_come_is_told_so_at_the_time_limit()
    {
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { Timeout = TimeSpan.FromMilliseconds(300) });
        Assert.That(await AnswerToUnfinishedAsync(server), Does.StartWith("HTTP/1.1 408 "));
    }

    [Test]
    public async Task More_requests_than_there_is_room_for_are_told_to_come_back()
    {
        // They wait for as long as the test takes, however slowly they arrive.
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { Timeout = TimeSpan.FromMinutes(2) });
        using var leaving = new CancellationTokenSource();
        var unfinished = Enumerable.Range(0, 64).Select(_ => AnswerToUnfinishedAsync(server, leaving.Token)).ToList();
        var answer = await PostAsync(server, "/validate", "<p>x</p>", "text/html");
        // One that is answered may have had the place of one that came after it and was sent away; it is free again now.
        while (answer.StatusCode == HttpStatusCode.OK && unfinished.Count < 1_000)
        {
            unfinished.Add(AnswerToUnfinishedAsync(server, leaving.Token));
            answer.Dispose();
            answer = await PostAsync(server, "/validate", "<p>x</p>", "text/html");
        }

        using (answer)
        {
            await AssertProblemAsync(answer, 503, "try again");
            Assert.That(answer.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(5)));
        }

        await leaving.CancelAsync();
        Assert.That(async () => await Task.WhenAll(unfinished), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_check_that_takes_too_long_is_not_waited_for_and_keeps_its_place_until_it_ends()
    {
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { Timeout = TimeSpan.FromSeconds(1), MaxConcurrent = 1 });
        // Sent well within the time, and checked for several times as long: each besluit lacks what it must have.
        var large = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"<p resource=\"https://gemeente.example/{number}\" typeof=\"besluit:Besluit\">x</p>"));
        using var late = await PostAsync(server, "/validate", $"<div prefix=\"besluit: http://data.vlaanderen.be/ns/besluit#\">{large}</div>", "text/html");
        await AssertProblemAsync(late, 504, "within 1 s");
        HttpStatusCode next;
        do
        {
            using var answer = await PostAsync(server, "/validate", "<p>x</p>", "text/html");
            next = answer.StatusCode;
        }
        while (next == HttpStatusCode.GatewayTimeout);
        Assert.That(next, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("*", "https://vendor.example", "*")]
    [TestCase("https://vendor.example https://ander.example", "https://vendor.example", "https://vendor.example")]
    [TestCase("https://vendor.example", "https://vreemd.example", null)]
    [TestCase("", "https://vendor.example", null)]
    public async Task Other_sites_may_ask_from_a_browser_when_they_are_named(string allowed, string origin, string? answered)
    {
        await using var server = await ValidateServer.StartAsync(new ValidateOptions { AllowedOrigins = allowed });
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/validate");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var promise = await server.Client.SendAsync(preflight);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/validate") { Content = new StringContent("<p>x</p>", Encoding.UTF8, "text/html") };
        post.Headers.Add("Origin", origin);
        using var answer = await server.Client.SendAsync(post);
        Assert.Multiple(() =>
        {
            Assert.That(promise.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(AllowedOrigin(promise), Is.EqualTo(answered));
            Assert.That(promise.Headers.Contains("Access-Control-Allow-Headers"), Is.EqualTo(answered is not null));
            Assert.That(AllowedOrigin(answer), Is.EqualTo(answered));
            Assert.That(answer.Headers.Contains("Access-Control-Allow-Credentials"), Is.False);
        });
    }

    private static string? AllowedOrigin(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;

    private static Task<HttpResponseMessage> AskAsync(ValidateServer server, string url) =>
        PostAsync(server, "/validate", JsonSerializer.Serialize(new { url }), "application/json");

    private static async Task<HttpResponseMessage> PostAsync(ValidateServer server, string path, string body, string contentType, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request);
    }

    // Promises a body and sends the beginning of it.
    private static async Task<string> AnswerToUnfinishedAsync(ValidateServer server, CancellationToken cancellation = default)
    {
        var address = server.Client.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /validate HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>"), cancellation);
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(cancellation) ?? "";
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer, int status, string detail)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.That((int)answer.StatusCode, Is.EqualTo(status), body);
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        using var problem = JsonDocument.Parse(body);
        Assert.That(problem.RootElement.GetProperty("status").GetInt32(), Is.EqualTo(status));
        Assert.That(problem.RootElement.GetProperty("detail").GetString(), Does.Contain(detail));
    }
}
