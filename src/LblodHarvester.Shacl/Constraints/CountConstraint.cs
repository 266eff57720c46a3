using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:minCount and sh:maxCount (SHACL, sections 4.2.1 and 4.2.2).</summary>
internal sealed record CountConstraint(Iri Component, int Min, int Max) : Constraint(Component)
{
    internal override string Demand => Max == int.MaxValue ? $"At least {Min} values are needed." : $"At most {Max} values are allowed.";

    internal static IEnumerable<Constraint> CompileMin(ShapeSource shape, Iri parameter) =>
        [new CountConstraint(Vocab.Sh.MinCountConstraintComponent, Count(shape, parameter), int.MaxValue)];

    internal static IEnumerable<Constraint> CompileMax(ShapeSource shape, Iri parameter) =>
        [new CountConstraint(Vocab.Sh.MaxCountConstraintComponent, 0, Count(shape, parameter))];

    internal override void Check(Validation validation, FocusedShape focus, IReadOnlyCollection<Term> values)
    {
        if (values.Count < Min || values.Count > Max)
            validation.Report(focus, this, value: null);
    }

    private static int Count(ShapeSource shape, Iri parameter) =>
        shape.HasPath
            ? shape.Count(parameter, shape.AtMostOne(parameter)!)
            : throw shape.Fault($"has {parameter} but no sh:path");
}
