using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:not, sh:and, sh:or and sh:xone (SHACL, section 4.6): how many of the shapes a value must conform to.</summary>
internal sealed record LogicalConstraint(Iri Component, IReadOnlyList<Shape> Shapes, int Min, int Max, string How) : ValueConstraint(
    Component)
{
    internal override string Demand => $"The value must conform to {How} of {string.Join(", ", Shapes.Select(shape => shape.Id))}.";

    internal static IEnumerable<Constraint> CompileNot(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value =>
            new LogicalConstraint(ShapeTerms.Term("NotConstraintComponent"), [shape.ShapeOf(parameter, value)], 0, 0, "none"));

    internal static IEnumerable<Constraint> CompileAnd(ShapeSource shape, Iri parameter) =>
        Lists(shape, parameter).Select(shapes =>
            new LogicalConstraint(ShapeTerms.Term("AndConstraintComponent"), shapes, shapes.Count, shapes.Count, "all"));

    internal static IEnumerable<Constraint> CompileOr(ShapeSource shape, Iri parameter) =>
        Lists(shape, parameter).Select(shapes =>
            new LogicalConstraint(ShapeTerms.Term("OrConstraintComponent"), shapes, 1, shapes.Count, "at least one"));

    internal static IEnumerable<Constraint> CompileXone(ShapeSource shape, Iri parameter) =>
        Lists(shape, parameter).Select(shapes =>
            new LogicalConstraint(ShapeTerms.Term("XoneConstraintComponent"), shapes, 1, 1, "exactly one"));

    protected override bool IsMetBy(Term value, Validation validation)
    {
        var conforming = Shapes.Count(shape => validation.Conforms(shape, value));
        return conforming >= Min && conforming <= Max;
    }

    private static IEnumerable<IReadOnlyList<Shape>> Lists(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(list =>
            (IReadOnlyList<Shape>)[.. shape.List(parameter, list).Select(member => shape.ShapeOf(parameter, member))]);
}
