using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LblodHarvester.Web;

/// <summary>
/// The entity tags of a graph (RFC 9110, section 8.8.3): a digest of its triples, whatever their order, and the name of the syntax, since another
/// syntax is another text.
/// </summary>
internal sealed class GraphTag
{
    private const char Separator = '.';

    private readonly string _digest;

    private GraphTag(string digest) => _digest = digest;

    /// <summary>The tag of a graph's triples.</summary>
    // The sum of the triples' digests: the same in any order, and no two triples are to be held.
    public static GraphTag Of(IEnumerable<Triple> triples)
    {
        var sum = UInt128.Zero;
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var triple in triples)
        {
            SHA256.HashData(Encoding.UTF8.GetBytes(triple.ToString()), digest);
            sum += System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(digest);
        }

        return new GraphTag(sum.ToString("x32", CultureInfo.InvariantCulture));
    }

    /// <summary>The tag of the graph in a syntax, as the header has it.</summary>
    public string In(RdfSyntax syntax) => $"\"{_digest}{Separator}{RdfFormat.NameOf(syntax)}\"";

    /// <summary>Whether <c>If-None-Match</c> names the graph in this syntax: whoever asks has it already. It compares weakly (section 13.1.2).</summary>
    public bool IsHeld(StringValues ifNoneMatch, RdfSyntax syntax) =>
        Tags("If-None-Match", ifNoneMatch).Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag.Equals(In(syntax), StringComparison.Ordinal));

    /// <summary>
    /// Whether a write may go on: <c>If-Match</c> names the graph as it is, in any syntax, and <c>If-None-Match</c> does not (sections 13.1.1 and 13.1.2).
    /// </summary>
    /// <param name="current">The tag of the graph as it is; null when there is none.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="RequestProblem">It may not.</exception>
    public static void RequireMatch(GraphTag? current, HttpRequest request)
    {
        var (match, noneMatch) = (request.Headers.IfMatch, request.Headers.IfNoneMatch);
        if (match.Count > 0 && !Tags("If-Match", match).Any(tag => !tag.IsWeak && Names(current, tag)))
            throw Failed(current is null ? "If-Match wants a graph that is there, and there is none." : "The graph is not any more as If-Match says; get it again.");
        if (noneMatch.Count > 0 && Tags("If-None-Match", noneMatch).Any(tag => Names(current, tag)))
            throw Failed("If-None-Match wants another graph than there is, and it is there.");
    }

    private static bool Names(GraphTag? current, EntityTagHeaderValue tag) =>
        current is not null && (tag.Equals(EntityTagHeaderValue.Any) || tag.Tag.Value!.StartsWith($"\"{current._digest}{Separator}", StringComparison.Ordinal));

    private static IList<EntityTagHeaderValue> Tags(string header, StringValues values)
    {
        if (values.Count == 0)
            return [];
        return EntityTagHeaderValue.TryParseList(values, out var tags)
            ? tags
            : throw new RequestProblem(StatusCodes.Status400BadRequest, $"The header {header} cannot be read: {values}.");
    }

    private static RequestProblem Failed(string detail) => new(StatusCodes.Status412PreconditionFailed, detail);
}
