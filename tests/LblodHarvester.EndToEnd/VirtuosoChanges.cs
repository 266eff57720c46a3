using System.Globalization;
using System.Numerics;
using LblodHarvester.Rdf;

namespace LblodHarvester.EndToEnd;

/// <summary>
/// What Virtuoso 7 does to literals, as docs/decisions/0008-virtuoso-changes-literals.md lists it; anything else is a difference.
/// </summary>
internal static class VirtuosoChanges
{
    internal static Triple Apply(Triple triple) =>
        triple.Object is Literal literal ? triple with { Object = Apply(literal) } : triple;

    private static Literal Apply(Literal literal)
    {
        if (literal.Datatype == Vocab.Xsd.Integer)
            return new Literal(BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), literal.Datatype);
        if (literal.Datatype == Vocab.Xsd.Boolean)
            return new Literal(literal.Value is "1" or "true" ? "true" : "false", literal.Datatype);
        return literal;
    }
}
