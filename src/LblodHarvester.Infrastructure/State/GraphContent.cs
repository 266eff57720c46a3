using System.IO.Compression;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A graph as the log keeps it: N-Triples in UTF-8, compressed with gzip, whose checksum tells damage; triples and blank node
/// labels
/// stay as they are.</summary>
internal static class GraphContent
{
    // What UTF-8 cannot say (half a surrogate pair) is an error here, not a question mark in the store.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static byte[] Compress(Graph graph)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(new GZipStream(bytes, CompressionLevel.Fastest), StrictUtf8))
        {
            foreach (var triple in graph)
                writer.Write($"{triple}\n");
        }

        return bytes.ToArray();
    }

    /// <exception cref="RdfSyntaxException">The text is not N-Triples.</exception>
    /// <exception cref="InvalidDataException">The bytes are not gzip, were changed, or hold no triples.</exception>
    /// <exception cref="DecoderFallbackException">The text is not UTF-8.</exception>
    internal static Graph Decompress(byte[] content, string name)
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(content), CompressionMode.Decompress), StrictUtf8);
        var graph = RdfReader.ReadGraph(reader.ReadToEnd(), RdfSyntax.NTriples, name);
        return graph.Count > 0 ? graph : throw new InvalidDataException("it has no triples, and an empty part is not kept.");
    }
}
