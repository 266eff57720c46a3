using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:in (SHACL, section 4.8.3).</summary>
internal sealed class InConstraint(IReadOnlyList<Term> members) : ValueConstraint(Vocab.Sh.InConstraintComponent)
{
    private const int MostNamed = 20;

    private readonly HashSet<Term> _members = [.. members];

    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.In, members)];

    private protected override Demand Demand
    {
        get
        {
            var names = Demand.List(members.Take(MostNamed));
            var left = members.Count - MostNamed;
            return left > 0
                ? new Demand($"De waarde moet een van deze zijn: {names} en {left} andere.", $"The value must be one of {names} and {left} others.")
                : new Demand($"De waarde moet een van deze zijn: {names}.", $"The value must be one of {names}.");
        }
    }

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        [new InConstraint(shape.List(parameter, shape.Only(parameter)))];

    private protected override bool IsMetBy(Term value, Validation validation) => _members.Contains(value);
}
