using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>
/// sh:minExclusive, sh:minInclusive, sh:maxExclusive and sh:maxInclusive (SHACL, section 4.3): a value that cannot be compared with the bound
/// does not meet them.
/// </summary>
internal sealed class RangeConstraint : ValueConstraint
{
    private readonly LiteralValue _bound;
    private readonly Func<int, bool> _isAllowed;

    private RangeConstraint(Iri component, Iri parameter, Literal bound, LiteralValue value, Func<int, bool> isAllowed, Demand demand) : base(component)
    {
        _bound = value;
        _isAllowed = isAllowed;
        Parameters = [new(parameter, [bound])];
        Demand = demand;
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters { get; }

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> CompileMinExclusive(ShapeSource shape, Iri parameter) =>
        Compile(shape, parameter, Vocab.Sh.MinExclusiveConstraintComponent, order => order > 0, "groter zijn dan", "be greater than");

    internal static IEnumerable<Constraint> CompileMinInclusive(ShapeSource shape, Iri parameter) =>
        Compile(shape, parameter, Vocab.Sh.MinInclusiveConstraintComponent, order => order >= 0, "minstens gelijk zijn aan", "be at least");

    internal static IEnumerable<Constraint> CompileMaxExclusive(ShapeSource shape, Iri parameter) =>
        Compile(shape, parameter, Vocab.Sh.MaxExclusiveConstraintComponent, order => order < 0, "kleiner zijn dan", "be less than");

    internal static IEnumerable<Constraint> CompileMaxInclusive(ShapeSource shape, Iri parameter) =>
        Compile(shape, parameter, Vocab.Sh.MaxInclusiveConstraintComponent, order => order <= 0, "hoogstens gelijk zijn aan", "be at most");

    private protected override bool IsMetBy(Term value, Validation validation) =>
        value is Literal literal && LiteralOrder.Compare(literal, _bound) is { } order && _isAllowed(order);

    private static IEnumerable<Constraint> Compile(
        ShapeSource shape, Iri parameter, Iri component, Func<int, bool> isAllowed, string dutch, string english)
    {
        if (shape.Only(parameter) is not Literal bound)
            throw shape.Fault($"has {Demand.Name(shape.Only(parameter))} as {Demand.Name(parameter)}, which is no literal", parameter, shape.Only(parameter));
        if (!Datatype.TryParse(bound, out var value))
            throw shape.Fault($"has {bound} as {Demand.Name(parameter)}, which has no value: its datatype is not known, or its text is not one of that datatype", parameter, bound);
        return
        [
            new RangeConstraint(
                component, parameter, bound, value, isAllowed, new Demand($"De waarde moet {dutch} {bound.Value}.", $"The value must {english} {bound.Value}.")),
        ];
    }
}
