using System.IO.Compression;
using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Infrastructure.Tests.Http;
using LblodHarvester.Infrastructure.Warc;

namespace LblodHarvester.Infrastructure.Tests.Warc;

public class WarcArchiveTests
{
    private static readonly Uri Url = new("https://gemeente.example/zitting?id=1");
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 3, 2, 8, 15, 30, TimeSpan.Zero).AddTicks(1234567);

    private readonly MemoryIndex _index = new();
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("warc").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_response_is_read_back_as_it_was()
    {
        using var archive = Open();
        var exchange = Page("<html>é", ("Content-Type", "text/html"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"), ("X-Naam", "caf\u00e9"));

        var read = await archive.ReadAsync(await archive.AppendAsync(exchange, default), default);

        AssertSame(read, exchange);
    }

    [Test]
    public async Task Headers_that_no_longer_fit_the_body_are_kept_under_another_name()
    {
        using var archive = Open();
        var exchange = Page("<html>", ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"), ("Content-Length", "999"));

        var reference = await archive.AppendAsync(exchange, default);

        Assert.That(Unzip(reference.File), Does.Contain(
            "HTTP/1.1 200 OK\r\nX-Archive-Orig-Content-Encoding: gzip\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n" +
            "X-Archive-Orig-Content-Length: 999\r\nContent-Length: 6\r\n\r\n<html>\r\n\r\n"));
        AssertSame(await archive.ReadAsync(reference, default), exchange);
    }

    [Test]
    public async Task A_file_begins_with_warcinfo_and_holds_the_fields_of_the_standard()
    {
        using var archive = Open();

        var reference = await archive.AppendAsync(Page("<html>"), default);

        Assert.That(reference.File, Is.EqualTo("lblod-20260302080000-1.warc.gz"));
        Assert.That(reference.Digest, Is.EqualTo("sha256:b7d082ee12e91b756ea22e8513b8594eebcf5d39fab813da3cb55794dc888ad7"));
        var records = Unzip(reference.File).Split("WARC/1.1\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.That(records, Has.Length.EqualTo(2));
        Assert.That(records[0], Does.StartWith("WARC-Type: warcinfo\r\n")
            .And.Contain("WARC-Filename: lblod-20260302080000-1.warc.gz\r\n")
            .And.Contain("Content-Type: application/warc-fields\r\n")
            .And.Contain("software: LblodHarvester/"));
        Assert.That(records[1], Does.StartWith("WARC-Type: response\r\n")
            .And.Match(@"WARC-Record-ID: <urn:uuid:[0-9a-f-]{36}>\r\n")
            .And.Contain("WARC-Date: 2026-03-02T08:15:30.1234567Z\r\n")
            .And.Contain("WARC-Target-URI: https://gemeente.example/zitting?id=1\r\n")
            .And.Contain($"WARC-Payload-Digest: {reference.Digest}\r\n")
            .And.Match(@"WARC-Block-Digest: sha256:[0-9a-f]{64}\r\n")
            .And.Contain("Content-Type: application/http;msgtype=response\r\n"));
    }

    [Test]
    public async Task The_same_body_at_the_same_address_is_kept_once()
    {
        using var archive = Open();
        var first = await archive.AppendAsync(Page("<html>"), default);

        Assert.That(await archive.AppendAsync(Page("<html>") with { At = At.AddDays(1) }, default), Is.EqualTo(first));
        Assert.That(await archive.AppendAsync(Page("<html>anders"), default), Is.Not.EqualTo(first));
        Assert.That(await archive.AppendAsync(Page("<html>") with { Url = new Uri(Url, "/b") }, default), Is.Not.EqualTo(first));
    }

    [Test]
    public async Task A_redirect_that_leads_elsewhere_is_kept_although_its_body_is_as_empty()
    {
        using var archive = Open();
        var first = await archive.AppendAsync(Page("", ("Location", "/a")) with { Status = 302 }, default);
        var second = await archive.AppendAsync(Page("", ("Location", "/b")) with { Status = 302 }, default);
        var third = await archive.AppendAsync(Page("", ("Location", "/b")) with { Status = 302 }, default);

        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That(third, Is.EqualTo(second));
        Assert.That((await archive.ReadAsync(second, default)).Header("Location"), Is.EqualTo("/b"));
    }

    [Test]
    public async Task A_record_whose_file_is_gone_is_written_again()
    {
        using var archive = Open();
        var reference = await archive.AppendAsync(Page("<html>"), default);
        using var other = Open();
        File.Delete(Path.Combine(_folder, reference.File));

        var again = await other.AppendAsync(Page("<html>"), default);

        AssertSame(await other.ReadAsync(again, default), Page("<html>"));
    }

    [Test]
    public async Task A_record_that_was_damaged_is_written_again_once()
    {
        using var archive = Open();
        var damaged = await archive.AppendAsync(Page("<html>"), default);
        using var other = Open();
        using (var file = File.OpenHandle(Path.Combine(_folder, damaged.File), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            RandomAccess.Write(file, [0xFF, 0xFF, 0xFF], damaged.Offset + 60);

        var again = await other.AppendAsync(Page("<html>"), default);

        Assert.That(() => other.ReadAsync(damaged, default), Throws.TypeOf<IOException>().With.Message.Contains(damaged.File));
        AssertSame(await other.ReadAsync(again, default), Page("<html>"));
        Assert.That(await other.AppendAsync(Page("<html>"), default), Is.EqualTo(again));
    }

    [Test]
    public void A_folder_that_may_not_be_made_is_an_archive_that_cannot_be_written()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("/proc, where nobody may make a folder, is not there.");
        using var archive = new WarcArchive("/proc/1/warc", _index, new ImpatientTime());
        Assert.That(() => archive.AppendAsync(Page("<html>"), default), Throws.InstanceOf<IOException>());
    }

    [Test]
    public async Task A_full_file_is_followed_by_a_new_one()
    {
        using var archive = new WarcArchive(_folder, _index, new ImpatientTime(), maxFileBytes: 1);
        var first = await archive.AppendAsync(Page("<html>1"), default);
        var second = await archive.AppendAsync(Page("<html>2"), default);

        Assert.That(first.File, Does.EndWith("-1.warc.gz"));
        Assert.That(second.File, Does.EndWith("-2.warc.gz"));
        AssertSame(await archive.ReadAsync(first, default), Page("<html>1"));
    }

    [Test]
    public async Task Records_that_did_not_reach_the_index_are_found_at_the_next_start()
    {
        ArchiveReference lost;
        using (var archive = Open())
        {
            await archive.AppendAsync(Page("<html>1"), default);
            lost = await archive.AppendAsync(Page("<html>2"), default);
        }

        _index.Forget();
        using var next = Open();
        var found = await next.AppendAsync(Page("<html>2"), default);

        Assert.That(found, Is.EqualTo(lost));
        Assert.That(_index.Entries.Select(entry => (entry.Url, entry.At)), Is.EqualTo(new[] { (Url, At), (Url, At) }));
    }

    [Test]
    public async Task A_torn_tail_is_left_alone([Range(1, 400, 57)] int missing)
    {
        ArchiveReference whole, torn;
        using (var archive = Open())
        {
            whole = await archive.AppendAsync(Page("<html>1"), default);
            torn = await archive.AppendAsync(Page("<html>2"), default);
        }

        var path = Path.Combine(_folder, torn.File);
        await using (var file = File.OpenWrite(path))
            file.SetLength(file.Length - missing);
        _index.Forget();
        using var next = Open();
        var again = await next.AppendAsync(Page("<html>2"), default);

        Assert.That(_index.Entries.Select(entry => entry.Reference), Does.Contain(whole).And.Not.Contain(torn));
        Assert.That(again.File, Is.Not.EqualTo(torn.File));
        AssertSame(await next.ReadAsync(again, default), Page("<html>2"));
    }

    [Test]
    public async Task A_tail_of_zeroes_is_left_alone()
    {
        ArchiveReference torn;
        using (var archive = Open())
            torn = await archive.AppendAsync(Page("<html>1"), default);
        await using (var file = File.OpenWrite(Path.Combine(_folder, torn.File)))
        {
            file.Position = torn.Offset + GzipMember.HeaderLength;
            file.Write(new byte[file.Length - file.Position]);
        }

        _index.Forget();
        using var next = Open();

        Assert.That(await next.AppendAsync(Page("<html>2"), default), Is.Not.Null);
        Assert.That(_index.Entries, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_record_that_is_not_there_or_damaged_is_an_error_that_names_it()
    {
        using var archive = Open();
        var reference = await archive.AppendAsync(Page("<html>"), default);

        Assert.That(() => archive.ReadAsync(reference with { File = "weg.warc.gz" }, default), Throws.InstanceOf<IOException>());
        Assert.That(() => archive.ReadAsync(reference with { Offset = 7 }, default),
            Throws.InstanceOf<IOException>().With.Message.Contains("offset 7").And.Message.Contains(reference.File));
        Assert.That(() => archive.ReadAsync(reference with { Digest = "sha256:00" }, default),
            Throws.InstanceOf<IOException>().With.Message.Contains("sha256:00"));

        await using (var file = new FileStream(Path.Combine(_folder, reference.File), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.Position = reference.Offset + GzipMember.HeaderLength + 40;
            file.Write([0, 0, 0, 0, 0, 0, 0, 0]);
        }

        Assert.That(() => archive.ReadAsync(reference, default), Throws.InstanceOf<IOException>());
    }

    [Test]
    public async Task Many_at_a_time_are_all_kept()
    {
        using var archive = Open();
        var pages = Enumerable.Range(0, 40).Select(i => Page($"<html>{i}") with { Url = new Uri(Url, $"/{i}") }).ToList();

        var references = await Task.WhenAll(pages.Select(page => archive.AppendAsync(page, default)));

        foreach (var (page, reference) in pages.Zip(references))
            AssertSame(await archive.ReadAsync(reference, default), page);
    }

    [Test]
    public void A_header_that_would_forge_another_is_refused()
    {
        using var archive = Open();
        Assert.That(() => archive.AppendAsync(Page("<html>", ("X", "a\r\nLocation: /b")), default), Throws.ArgumentException);
    }

    private WarcArchive Open() => new(_folder, _index, new ImpatientTime());

    private string Unzip(string file)
    {
        using var stream = new FileStream(Path.Combine(_folder, file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static HttpExchange Page(string html, params (string Name, string Value)[] headers) =>
        new(Url, At, 200, [.. headers.Select(header => KeyValuePair.Create(header.Name, header.Value))], Encoding.UTF8.GetBytes(html));

    private static void AssertSame(HttpExchange read, HttpExchange exchange) => Assert.Multiple(() =>
    {
        Assert.That(read.Url, Is.EqualTo(exchange.Url));
        Assert.That(read.At, Is.EqualTo(exchange.At));
        Assert.That(read.Status, Is.EqualTo(exchange.Status));
        Assert.That(read.Headers, Is.EqualTo(exchange.Headers));
        Assert.That(read.Body.ToArray(), Is.EqualTo(exchange.Body.ToArray()));
    });
}
