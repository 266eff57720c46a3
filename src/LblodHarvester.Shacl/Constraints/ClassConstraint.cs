using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:class (SHACL, section 4.1.1).</summary>
internal sealed record ClassConstraint(Iri Class) : ValueConstraint(Vocab.Sh.ClassConstraintComponent)
{
    internal override string Demand => $"The value must be an instance of {Class}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Iris(parameter).Select(type => new ClassConstraint(type));

    protected override bool IsMetBy(Term value, Validation validation) =>
        value is Resource resource && validation.IsInstance(resource, Class);
}
