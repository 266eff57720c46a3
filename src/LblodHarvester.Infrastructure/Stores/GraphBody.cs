using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>A graph, or a piece of one, as the body of a request.</summary>
/// <param name="Text">The body, in Turtle.</param>
/// <param name="HasBlankNodes">Whether it has blank nodes, which a second sending would make anew.</param>
internal sealed record GraphBody(string Text, bool HasBlankNodes)
{
    /// <summary>
    /// Divides triples into bodies of Turtle, a triple on a line. Blank nodes have a meaning in one body only: the triples that have one come
    /// first, all of them in the first body, whatever its size.
    /// </summary>
    internal static IEnumerable<GraphBody> Of(IEnumerable<Triple> triples, int mostBytes)
    {
        IReadOnlyList<Triple> all = [.. triples];
        var body = new StringBuilder(VirtuosoPeculiarities.TurtlePreamble);
        foreach (var triple in all.Where(HasBlankNode))
            VirtuosoPeculiarities.AppendLine(body, triple);
        var bytes = Encoding.UTF8.GetByteCount(body.ToString());
        var hasBlankNodes = body.Length > VirtuosoPeculiarities.TurtlePreamble.Length;
        var isEmpty = !hasBlankNodes;
        var line = new StringBuilder();
        foreach (var triple in all.Where(triple => !HasBlankNode(triple)))
        {
            VirtuosoPeculiarities.AppendLine(line.Clear(), triple);
            var text = line.ToString();
            var more = Encoding.UTF8.GetByteCount(text);
            if (!isEmpty && bytes + more > mostBytes)
            {
                yield return new GraphBody(body.ToString(), hasBlankNodes);
                hasBlankNodes = false;
                body.Clear().Append(VirtuosoPeculiarities.TurtlePreamble);
                bytes = VirtuosoPeculiarities.TurtlePreamble.Length;
            }

            body.Append(text);
            bytes += more;
            isEmpty = false;
        }

        if (!isEmpty)
            yield return new GraphBody(body.ToString(), hasBlankNodes);
    }

    private static bool HasBlankNode(Triple triple) => triple is { Subject: BlankNode } or { Object: BlankNode };
}
