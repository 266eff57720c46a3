using System.IO.Compression;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.State;

/// <summary>A graph as the log of an earlier version kept it: N-Triples in UTF-8, compressed with gzip, whose checksum tells damage.</summary>
internal static class GraphContent
{
    // What is no UTF-8 is an error here, not a question mark in the store.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
