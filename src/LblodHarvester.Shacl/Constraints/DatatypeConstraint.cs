using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:datatype (SHACL, section 4.1.2): the datatype, and a lexical form that it allows.</summary>
internal sealed record DatatypeConstraint(Iri Datatype) : ValueConstraint(Vocab.Sh.DatatypeConstraintComponent)
{
    internal override string Demand => $"The value must be a valid literal of datatype {Datatype}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        [new DatatypeConstraint(shape.Iri(parameter, shape.AtMostOne(parameter)!))];

    protected override bool IsMetBy(Term value, Validation validation) =>
        value is Literal literal && literal.Datatype == Datatype && LblodHarvester.Rdf.Datatype.IsValid(Datatype, literal.Value);
}
