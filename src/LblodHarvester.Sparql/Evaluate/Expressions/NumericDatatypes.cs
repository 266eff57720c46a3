using System.Collections.Frozen;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>The datatypes whose values are numbers (SPARQL 1.1, section 17.1).</summary>
internal static class NumericDatatypes
{
    internal static readonly FrozenSet<Iri> All = new[]
    {
        Vocab.Xsd.Integer, Vocab.Xsd.Decimal, Vocab.Xsd.Float, Vocab.Xsd.Double, Vocab.Xsd.NonPositiveInteger, Vocab.Xsd.NegativeInteger,
        Vocab.Xsd.Long, Vocab.Xsd.Int, Vocab.Xsd.Short, Vocab.Xsd.Byte, Vocab.Xsd.NonNegativeInteger, Vocab.Xsd.UnsignedLong,
        Vocab.Xsd.UnsignedInt, Vocab.Xsd.UnsignedShort, Vocab.Xsd.UnsignedByte, Vocab.Xsd.PositiveInteger,
    }.ToFrozenSet();

    internal static bool Contains(Iri datatype) => All.Contains(datatype);
}
