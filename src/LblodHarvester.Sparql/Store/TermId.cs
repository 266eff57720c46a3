namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The identifiers of terms. 0 is no term; what the highest bits say, so that most questions need no dictionary:
/// <code>
/// 00…   an IRI (and 1, the unnamed graph)
/// 01…   a literal in the dictionary
/// 100…  a blank node
/// 101…  a term that one query has made and no dictionary knows
/// 110…  an xsd:integer, 1110… an xsd:date, 1111… an xsd:boolean: literals that are said by the identifier itself
/// </code>
/// </summary>
internal static class TermId
{
    /// <summary>No term: a variable without a value, or any term in a pattern.</summary>
    internal const uint None = 0;

    /// <summary>The unnamed graph, in the place of a graph's name.</summary>
    internal const uint DefaultGraph = 1;

    /// <summary>How many terms of one query can have an identifier.</summary>
    internal const uint MaxLocals = 1u << 29;

    internal const uint FirstIri = 2;
    internal const uint LiteralBit = 1u << 30;
    internal const uint BlankNodes = 0x8000_0000;
    internal const uint Locals = 0xA000_0000;
    internal const uint Inlines = 0xC000_0000;

    /// <summary>Whether it is an IRI.</summary>
    internal static bool IsIri(uint id) => id - FirstIri < LiteralBit - FirstIri;

    /// <summary>Whether it is a blank node.</summary>
    internal static bool IsBlankNode(uint id) => id >> 29 == BlankNodes >> 29;

    /// <summary>Whether it is a literal of the dictionary or one that the identifier says.</summary>
    internal static bool IsLiteral(uint id) => (id & LiteralBit) != 0;

    /// <summary>Whether it is a literal that the identifier says.</summary>
    internal static bool IsInline(uint id) => id >= Inlines;

    /// <summary>Whether it is a term of one query, of any kind.</summary>
    internal static bool IsLocal(uint id) => id >> 29 == Locals >> 29;

    /// <summary>The identifier of a query's own term.</summary>
    /// <exception cref="InvalidOperationException">There are more of them than identifiers.</exception>
    internal static uint MakeLocal(int index) => (uint)index < MaxLocals
        ? Locals | (uint)index
        : throw new InvalidOperationException($"A query cannot make more than {MaxLocals} terms.");

    /// <summary>The number that <see cref="MakeLocal"/> was given.</summary>
    internal static int LocalIndex(uint id) => (int)(id & (MaxLocals - 1));
}
