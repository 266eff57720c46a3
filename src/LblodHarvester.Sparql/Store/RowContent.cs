using System.Buffers;
using System.Numerics;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The content of a log's row: triples that go and triples that come, each sorted by subject, predicate and object and said as the difference from
/// the one before. Begins with the number of this form, and ends with a checksum that takes in the graph and the part.
/// </summary>
internal static class RowContent
{
    /// <summary>A row holds at most so many triples; more of them take more rows.</summary>
    internal const int MaxTriples = 1 << 16;

    private const byte Form = 1;

    // Of a triple, at most: three numbers, and the zeros before them.
    private const int MaxTripleLength = 3 * Varint.MaxLength;

    /// <summary>The content of a row.</summary>
    /// <param name="graph">The graph's identifier.</param>
    /// <param name="part">The part's identifier, or 0.</param>
    /// <param name="removed">Triples that go, sorted; the last identifier of the keys is not looked at.</param>
    /// <param name="added">Triples that come, sorted.</param>
    internal static byte[] Encode(uint graph, uint part, ReadOnlySpan<QuadKey> removed, ReadOnlySpan<QuadKey> added)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(
            ((removed.Length + added.Length) * MaxTripleLength) + 1 + (2 * Varint.MaxLength) + Checksum.Length);
        buffer[0] = Form;
        var at = Varint.Write(buffer, 1, (uint)removed.Length);
        at = Varint.Write(buffer, at, (uint)added.Length);
        at = Write(buffer, at, removed);
        at = Write(buffer, at, added);
        at = Checksum.Write(buffer, at, Context(graph, part));
        var content = buffer.AsSpan(0, at).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return content;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="terms">The terms that it may have.</param>
    /// <param name="removed">Takes the triples that go: subject, predicate, object, graph.</param>
    /// <param name="added">Takes those that come.</param>
    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    internal static void Decode(LogRow row, TermDictionary terms, List<QuadKey> removed, List<QuadKey> added)
    {
        var content = Checksum.Check(row.Content.Span, Context(row.Graph, row.Part));
        if (content.IsEmpty || content[0] != Form)
            throw new InvalidDataException("It is in a form that this program does not know.");
        var at = 1;
        var removedCount = Varint.Read(content, ref at);
        var addedCount = Varint.Read(content, ref at);
        Read(content, ref at, removedCount, row.Graph, terms, removed);
        Read(content, ref at, addedCount, row.Graph, terms, added);
        if (at != content.Length)
            throw new InvalidDataException("There is more in it than its triples.");
    }

    private static ulong Context(uint graph, uint part) => ((ulong)graph << 32) | part;

    private static int Write(Span<byte> buffer, int at, ReadOnlySpan<QuadKey> triples)
    {
        var last = default(QuadKey);
        foreach (ref readonly var triple in triples)
        {
            at = Varint.Write(buffer, at, triple.A - last.A);
            if (triple.A != last.A)
            {
                at = Varint.Write(buffer, at, triple.B);
                at = Varint.Write(buffer, at, Fold(triple.C));
            }
            else
            {
                at = Varint.Write(buffer, at, triple.B - last.B);
                at = Varint.Write(buffer, at, triple.B != last.B ? Fold(triple.C) : triple.C - last.C);
            }

            last = triple;
        }

        return at;
    }

    private static void Read(ReadOnlySpan<byte> content, ref int at, uint count, uint graph, TermDictionary terms, List<QuadKey> triples)
    {
        var (subject, predicate, @object) = (0u, 0u, 0u);
        for (var i = 0u; i < count; i++)
        {
            var difference = Varint.Read(content, ref at);
            var isSameSubject = difference == 0;
            subject += difference;
            difference = Varint.Read(content, ref at);
            var isSamePredicate = isSameSubject && difference == 0;
            predicate = isSameSubject ? predicate + difference : difference;
            var number = Varint.Read(content, ref at);
            @object = isSamePredicate ? @object + number : Unfold(number);
            if (TermId.IsLiteral(subject) || !TermId.IsIri(predicate) || !terms.Holds(subject) || !terms.Holds(predicate) || !terms.Holds(@object))
                throw new InvalidDataException("A triple has a term that is not there.");
            triples.Add(new QuadKey(subject, predicate, @object, graph));
        }
    }

    // The bits that say the kind become the lowest ones, so that small numbers are short whatever their kind.
    private static uint Fold(uint id) => BitOperations.RotateLeft(id, 3);

    private static uint Unfold(uint number) => BitOperations.RotateRight(number, 3);
}
