using System.Text;
using System.Text.Unicode;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdfa;
using LblodHarvester.Terminals;

namespace LblodHarvester.Input;

/// <summary>A page named on the command line: a file, a URL, or <c>-</c> for standard input.</summary>
/// <param name="Name">How it was named: what problem lines begin with.</param>
/// <param name="Page">The page.</param>
internal sealed record PageInput(string Name, FetchedPage Page)
{
    /// <summary>What a file's base is when none is given: a name that nothing answers to (RFC 2606).</summary>
    public const string NoBase = "https://example.invalid/";

    private const int ReadAtOnce = 128 * 1024;

    /// <summary>How the help of a command says in which encoding a page is read.</summary>
    public const string EncodingHelp =
        "HTML that does not name its encoding is read as windows-1252, as browsers do; a file or standard input without a "
            + "server to name it\n"
        + "is read as UTF-8 when all of it is valid UTF-8.";

    /// <summary>How the help of a command says in which language a page is read.</summary>
    public const string LanguageHelp =
        "A file is HTML, XHTML (.xhtml, .xht), SVG (.svg) or XML (.xml) by its name; with another name, and on standard input,\n"
            + "it is XML when it starts with <?xml. XHTML that is not well-formed is read as HTML, with a warning.";

    // No archive keeps what is only looked at, and nothing asks for its digest.
    private static readonly ArchiveReference NotArchived = new("", 0, "");

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html",
        [".htm"] = "text/html",
        [".xhtml"] = "application/xhtml+xml",
        [".xht"] = "application/xhtml+xml",
        [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml",
    };

    /// <summary>Reads a page.</summary>
    /// <param name="name">A file, an http or https URL, or <c>-</c>.</param>
    /// <param name="baseIri">Its address, or null: a URL's own, a file's <c>https://example.invalid/</c> and its name.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="fetcher">Makes what fetches a URL, and keeps to a limit of its own.</param>
    /// <param name="maxBytes">The largest file or standard input.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UnreadableInputException">It is not there, cannot be read, or is larger.</exception>
    public static async Task<PageInput> ReadAsync(
        string name, Uri? baseIri, Terminal terminal, Func<IPageFetcher> fetcher, long maxBytes, CancellationToken cancellationToken)
    {
        if (IsUrl(name, out var url))
            return new(name, await FetchAsync(url, baseIri, fetcher(), cancellationToken));
        if (name.Contains("://", StringComparison.Ordinal))
            throw new UnreadableInputException($"{name}: this is no http or https URL.");
        if (Directory.Exists(name))
            throw new UnreadableInputException($"{name}: this is a folder; name one page.");
        try
        {
            using var stream = name == "-" ? terminal.In() : File.OpenRead(name);
            var body = ReadAll(name, stream, maxBytes, cancellationToken);
            var fileName = name == "-" ? "stdin" : Path.GetFileName(name);
            var address = baseIri ?? new Uri(NoBase + Uri.EscapeDataString(fileName));
            return OfBytes(name, address, MediaTypes.GetValueOrDefault(Path.GetExtension(fileName)), body);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException($"{name}: {e.Message}", e);
        }
    }

    /// <summary>The pages that an argument stands for: the HTML files of a folder and its subfolders, or the one page itself.</summary>
    /// <exception cref="UnreadableInputException">The folder holds none.</exception>
    public static IReadOnlyList<string> Expand(string name)
    {
        if (!Directory.Exists(name))
            return [name];
        var files = Directory.EnumerateFiles(name, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".xhtml")
            .Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new UnreadableInputException($"{name}: there is no .html, .htm or .xhtml file in this folder.");
    }

    /// <summary>Whether the argument is an http or https URL.</summary>
    public static bool IsUrl(string name, out Uri url) =>
        Uri.TryCreate(name, UriKind.Absolute, out url!) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    /// <summary>A page whose bytes are there, from a file or from whoever sent it.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="address">Its address.</param>
    /// <param name="contentType">Its media type, with or without an encoding; null when that is not known.</param>
    /// <param name="body">The bytes.</param>
    public static PageInput OfBytes(string name, Uri address, string? contentType, byte[] body) =>
        new(name, ToPage(address, WithEncoding(contentType, body), body, DateTimeOffset.UnixEpoch));

    /// <summary>Fetches a page.</summary>
    /// <exception cref="UnreadableInputException">It cannot be fetched; the message begins with the address.</exception>
    public static async Task<FetchedPage> FetchAsync(Uri url, Uri? baseIri, IPageFetcher fetcher, CancellationToken cancellationToken)
    {
        switch (await fetcher.FetchAsync(new FetchRequest(url, AdHocSource.Of(url), null), cancellationToken))
        {
            case FetchOutcome.Fetched fetched:
                var response = fetched.Response;
                return ToPage(baseIri ?? response.Url, response.Header("Content-Type"), response.Body, response.At);
            case FetchOutcome.Failed failed:
                throw new UnreadableInputException($"{url}: {failed.Reason}");
            case FetchOutcome.PassedOver passedOver:
                throw new UnreadableInputException($"{url}: {passedOver.Reason}");
            default:
                throw new UnreadableInputException($"{url}: the server says that the page has not changed, though it was "
                    + "asked for the whole page.");
        }
    }

    /// <summary>
    /// The header that a page is read with. Pages that are saved or being written mostly lack the encoding that a server would send,
    /// and are UTF-8: what is valid UTF-8 beyond ASCII is hardly ever anything else. Whatever the page says itself goes first.
    /// </summary>
    private static string? WithEncoding(string? contentType, byte[] body) =>
        !Ascii.IsValid(body) && Utf8.IsValid(body) && HtmlDecoder.Decode(body, contentType) is { DecidedBy: EncodingSource.Fallback, Encoding: not "UTF-8" }
            ? $"{contentType ?? "text/html"}; charset=utf-8"
            : contentType;

    private static FetchedPage ToPage(Uri url, string? contentType, ReadOnlyMemory<byte> body, DateTimeOffset at) =>
        new(url, url, at, contentType, null, null, body, NotArchived);

    // The length of a pipe or a device is not known before it is read. Neither can be waited for without a thread, so this one waits.
    private static byte[] ReadAll(string name, Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[ReadAtOnce];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            body.Write(buffer, 0, read);
            if (body.Length > maxBytes)
                throw new UnreadableInputException($"{name}: this is larger than {maxBytes} bytes, the limit that Crawl:MaxPageBytes sets.");
        }

        return body.ToArray();
    }
}
