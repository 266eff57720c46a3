using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:class (SHACL, section 4.1.1).</summary>
internal sealed class ClassConstraint(Iri type) : ValueConstraint(Vocab.Sh.ClassConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.Class, [type])];

    private protected override Demand Demand =>
        new($"De waarde moet van de klasse {Demand.Name(type)} zijn.", $"The value must be an instance of {Demand.Name(type)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Iris(parameter).Select(type => new ClassConstraint(type));

    private protected override bool IsMetBy(Term value, Validation validation) =>
        value is Resource resource && validation.IsInstance(resource, type);
}
