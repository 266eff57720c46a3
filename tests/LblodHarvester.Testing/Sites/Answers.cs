using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Testing.Sites;

/// <summary>How a site answers one path.</summary>
public delegate Task Answer(HttpContext context);

/// <summary>What sites on the web do, well and badly.</summary>
public static class Answers
{
    /// <summary>A page in UTF-8, with an ETag, and 304 for a request that knows it.</summary>
    public static Answer Html(string html) => Bytes(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");

    /// <summary>A body with an ETag, and 304 for a request that knows it; no Content-Type when it is null.</summary>
    public static Answer Bytes(byte[] body, string? contentType)
    {
        var etag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body))[..16]}\"";
        return async context =>
        {
            context.Response.Headers.ETag = etag;
            if (context.Request.Headers.IfNoneMatch == etag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            await WriteAsync(context, body, contentType);
        };
    }

    /// <summary>A page with Last-Modified and no ETag, and 304 for a request that knows it.</summary>
    public static Answer HtmlLastModified(string html, DateTimeOffset lastModified) => async context =>
    {
        var stamp = lastModified.ToString("R", CultureInfo.InvariantCulture);
        context.Response.Headers.LastModified = stamp;
        if (context.Request.Headers.IfModifiedSince == stamp)
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            await WriteAsync(context, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");
    };

    /// <summary>A page whose bytes are in another encoding than the one it names.</summary>
    public static Answer WrongCharset(string html) => Bytes(Encoding.Latin1.GetBytes(html), "text/html; charset=utf-8");

    /// <summary>A file.</summary>
    public static Answer File(string path, string contentType) => context => Bytes(System.IO.File.ReadAllBytes(path), contentType)(context);

    /// <summary>Plain text.</summary>
    public static Answer Text(string text) => Bytes(Encoding.UTF8.GetBytes(text), "text/plain");

    /// <summary>A status without a body.</summary>
    public static Answer Status(int status, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            context.Response.Headers.Append(name, value);
        return Task.CompletedTask;
    };

    /// <summary>A redirect.</summary>
    public static Answer Redirect(string location, int status = StatusCodes.Status302Found) => Status(status, ("Location", location));

    /// <summary>The answers in turn; the last one for ever.</summary>
    public static Answer InTurn(params Answer[] answers)
    {
        var next = -1;
        return context => answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)](context);
    }

    /// <summary>The answer, later.</summary>
    public static Answer Delayed(TimeSpan delay, Answer answer) => async context =>
    {
        await Task.Delay(delay, context.RequestAborted);
        await answer(context);
    };

    /// <summary>No answer: the connection is dropped.</summary>
    public static Answer Drop() => context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>A page that is cut off: the Content-Length promises more than comes.</summary>
    public static Answer Truncated(int sent, int promised) =>
        Raw($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {promised}\r\n\r\n{new string('x', sent)}");

    /// <summary>A chunked page whose last chunk never comes.</summary>
    public static Answer TruncatedChunks(string start) =>
        Raw($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{start.Length:x}\r\n{start}\r\n");

    /// <summary>A page with more bytes than its Content-Length says.</summary>
    public static Answer UnderstatedLength(string html, int said) =>
        Raw($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {said}\r\n\r\n{html}");

    /// <summary>A page of that many bytes, made as it is sent; with or without saying so up front.</summary>
    public static Answer Large(long bytes, bool announced) => async context =>
    {
        context.Response.ContentType = "text/html";
        if (announced)
            context.Response.ContentLength = bytes;
        var block = Encoding.ASCII.GetBytes(new string('x', 64 * 1024));
        for (var left = bytes; left > 0 && !context.RequestAborted.IsCancellationRequested; left -= block.Length)
            await context.Response.Body.WriteAsync(block.AsMemory(0, (int)Math.Min(left, block.Length)), context.RequestAborted);
    };

    /// <summary>A small gzip body that becomes that many bytes.</summary>
    public static Answer GzipBomb(int bytes)
    {
        var body = Compress(new byte[bytes], stream => new GZipStream(stream, CompressionLevel.Fastest));
        return Encoded(body, "gzip");
    }

    /// <summary>A page in a content coding: gzip, br or deflate.</summary>
    public static Answer Encoded(string html, string coding) => Encoded(Compress(Encoding.UTF8.GetBytes(html), stream => coding switch
    {
        "gzip" => new GZipStream(stream, CompressionLevel.Fastest),
        "br" => new BrotliStream(stream, CompressionLevel.Fastest),
        "deflate" => new ZLibStream(stream, CompressionLevel.Fastest),
        _ => throw new ArgumentException($"No encoder for '{coding}'.", nameof(coding)),
    }), coding);

    /// <summary>Bytes that are said to be in a content coding, whatever they are.</summary>
    public static Answer Encoded(byte[] body, string coding) => async context =>
    {
        context.Response.Headers.ContentEncoding = coding;
        await WriteAsync(context, body, "text/html; charset=utf-8");
    };

    /// <summary>Whatever text, HTTP or not, straight onto the connection, which then ends.</summary>
    public static Answer Raw(string response) => async context =>
    {
        var transport = context.Features.Get<IConnectionTransportFeature>()!.Transport;
        await transport.Output.WriteAsync(Encoding.Latin1.GetBytes(response));
        await transport.Output.CompleteAsync();
        // Ending the connection at once could overtake the bytes.
        await Task.Delay(50);
        context.Abort();
    };

    private static async Task WriteAsync(HttpContext context, byte[] body, string? contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] Compress(byte[] body, Func<Stream, Stream> encoder)
    {
        using var buffer = new MemoryStream();
        using (var encoding = encoder(buffer))
            encoding.Write(body);
        return buffer.ToArray();
    }
}
