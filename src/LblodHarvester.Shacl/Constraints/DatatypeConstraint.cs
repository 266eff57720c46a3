using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:datatype (SHACL, section 4.1.2): the datatype, and a lexical form that it allows.</summary>
internal sealed class DatatypeConstraint(Iri datatype) : ValueConstraint(Vocab.Sh.DatatypeConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.Datatype, [datatype])];

    private protected override Demand Demand => new(
        $"De waarde moet een geldige literal met datatype {Demand.Name(datatype)} zijn.",
        $"The value must be a valid literal of datatype {Demand.Name(datatype)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        [new DatatypeConstraint(shape.Iri(parameter, shape.Only(parameter)))];

    private protected override bool IsMetBy(Term value, Validation validation) =>
        value is Literal literal && literal.Datatype == datatype && Datatype.IsValid(datatype, literal.Value);
}
