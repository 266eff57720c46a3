using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>Takes in all of a stream, for readers that cannot wait for a piece of it.</summary>
internal static class WholeStream
{
    private const int PieceBytes = 1 << 16;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="RdfSyntaxException">There is more of it than may be.</exception>
    internal static async ValueTask<MemoryStream> ReadAsync(Stream stream, string sourceName, int maxBytes, CancellationToken cancellationToken)
    {
        var whole = new MemoryStream();
        var piece = new byte[PieceBytes];
        while (await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            whole.Write(piece, 0, count);
            if (whole.Length > maxBytes)
                throw new RdfSyntaxException(
                    sourceName, 1, 1, string.Create(CultureInfo.InvariantCulture, $"{whole.Length} bytes and more"), $"a document of at most {maxBytes} bytes, which an option sets");
        }

        whole.Position = 0;
        return whole;
    }
}
