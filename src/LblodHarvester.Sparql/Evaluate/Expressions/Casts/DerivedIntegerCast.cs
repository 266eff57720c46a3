using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>A cast to a type derived from <c>xsd:integer</c>, an extension: as one to that, if the type has the integer.</summary>
internal sealed class DerivedIntegerCast(Iri datatype, NumberCast integer) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution) =>
        integer.Evaluate(solution) is Literal literal && Datatype.IsValid(datatype, literal.Value) ? new Literal(literal.Value, datatype) : null;
}
