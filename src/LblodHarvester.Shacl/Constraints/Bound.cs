using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A least or a greatest number that a shape asks for: of values, or of characters.</summary>
/// <param name="Component">The constraint component IRI.</param>
/// <param name="Parameter">The parameter that says it.</param>
/// <param name="Min">The least number.</param>
/// <param name="Max">The greatest.</param>
/// <param name="Demand">What is asked, in words.</param>
internal sealed record Bound(Iri Component, ConstraintParameter Parameter, int Min, int Max, Demand Demand)
{
    internal bool Allows(int number) => number >= Min && number <= Max;

    /// <summary>What a parameter asks at least.</summary>
    internal static Bound AtLeast(ShapeSource shape, Iri parameter, Iri component, Func<int, Demand> demand)
    {
        var (min, value) = shape.Count(parameter);
        return new Bound(component, new(parameter, [value]), min, int.MaxValue, demand(min));
    }

    /// <summary>What a parameter asks at most.</summary>
    internal static Bound AtMost(ShapeSource shape, Iri parameter, Iri component, Func<int, Demand> demand)
    {
        var (max, value) = shape.Count(parameter);
        return new Bound(component, new(parameter, [value]), int.MinValue, max, demand(max));
    }
}
