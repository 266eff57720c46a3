using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:not, sh:and, sh:or and sh:xone (SHACL, section 4.6): how many of the shapes a value must conform to.</summary>
internal sealed class LogicalConstraint : ValueConstraint
{
    private readonly IReadOnlyList<Shape> _shapes;
    private readonly int _min;
    private readonly int _max;

    private LogicalConstraint(Iri component, Iri parameter, IReadOnlyList<Shape> shapes, int min, int max, string dutch, string english) : base(component)
    {
        _shapes = shapes;
        _min = min;
        _max = max;
        Parameters = [new(parameter, [.. shapes.Select(shape => shape.Id)])];
        Cost = (int)Math.Min(Shape.MostCost, shapes.Sum(shape => (long)shape.Cost));
        var names = Demand.List(shapes.Select(shape => shape.Id));
        Demand = new Demand($"De waarde moet voldoen aan {dutch} {names}.", $"The value must conform to {english} {names}.");
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters { get; }

    internal override int Cost { get; }

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> CompileNot(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => new LogicalConstraint(
            Vocab.Sh.NotConstraintComponent, parameter, [shape.ShapeOf(parameter, value)], 0, 0, "geen van", "none of"));

    internal static IEnumerable<Constraint> CompileAnd(ShapeSource shape, Iri parameter) =>
        Lists(shape, parameter).Select(shapes => new LogicalConstraint(
            Vocab.Sh.AndConstraintComponent, parameter, shapes, shapes.Count, shapes.Count, "elk van", "all of"));

    internal static IEnumerable<Constraint> CompileOr(ShapeSource shape, Iri parameter) =>
        Lists(shape, parameter).Select(shapes => new LogicalConstraint(
            Vocab.Sh.OrConstraintComponent, parameter, shapes, 1, shapes.Count, "minstens één van", "at least one of"));

    internal static IEnumerable<Constraint> CompileXone(ShapeSource shape, Iri parameter) =>
        Lists(shape, parameter).Select(shapes => new LogicalConstraint(
            Vocab.Sh.XoneConstraintComponent, parameter, shapes, 1, 1, "precies één van", "exactly one of"));

    // Ends as soon as the shapes that are left can change nothing.
    private protected override bool IsMetBy(Term value, Validation validation)
    {
        var conforming = 0;
        for (var i = 0; i < _shapes.Count; i++)
        {
            var left = _shapes.Count - i;
            if (conforming > _max || conforming + left < _min)
                return false;
            if (conforming >= _min && conforming + left <= _max)
                return true;
            if (validation.Conforms(_shapes[i], value))
                conforming++;
        }

        return conforming >= _min && conforming <= _max;
    }

    private static IEnumerable<IReadOnlyList<Shape>> Lists(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(list =>
            (IReadOnlyList<Shape>)[.. shape.List(parameter, list).Select(member => shape.ShapeOf(parameter, member))]);
}
