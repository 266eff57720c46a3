using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:hasValue (SHACL, section 4.8.2).</summary>
internal sealed record HasValueConstraint(Term Value) : Constraint(ShapeTerms.Term("HasValueConstraintComponent"))
{
    internal override string Demand => $"One of the values must be {Value}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => new HasValueConstraint(value));

    internal override void Check(Validation validation, FocusedShape focus, IReadOnlyCollection<Term> values)
    {
        if (!values.Contains(Value))
            validation.Report(focus, this, value: null);
    }
}
