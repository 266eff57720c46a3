using System.Globalization;
using Microsoft.AspNetCore.Http.Features;

namespace LblodHarvester.Web;

/// <summary>Reads the body of a request, whether or not its length is told, up to a limit.</summary>
internal static class RequestBody
{
    private const int ReadAtOnce = 64 * 1024;

    /// <summary>The whole body.</summary>
    /// <param name="context">The request.</param>
    /// <param name="maxBytes">How many bytes it may have.</param>
    /// <param name="tooLarge">What is told when it has more, with <c>{0}</c> where the limit stands.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RequestProblem">It is larger than the limit, comes too slowly, or is not well-formed HTTP.</exception>
    public static async Task<byte[]> ReadAsync(HttpContext context, long maxBytes, string tooLarge, CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength > maxBytes)
            throw TooLarge(maxBytes, tooLarge);
        // Counted here, so that what the server allows by itself does not matter.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = null;
        try
        {
            using var body = new MemoryStream();
            var buffer = new byte[ReadAtOnce];
            for (int read; (read = await context.Request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > maxBytes)
                    throw TooLarge(maxBytes, tooLarge);
            }

            return body.ToArray();
        }
        catch (BadHttpRequestException fault)
        {
            throw new RequestProblem(fault.StatusCode, fault.Message, fault);
        }
    }

    private static RequestProblem TooLarge(long maxBytes, string tooLarge) =>
        new(StatusCodes.Status413PayloadTooLarge, string.Format(CultureInfo.InvariantCulture, tooLarge, maxBytes));
}
