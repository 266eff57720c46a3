using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A compiled shape: a node shape, or a property shape when it has a path (SHACL, sections 2.2 and 2.3).</summary>
/// <param name="id">The node of the shapes graph.</param>
/// <param name="path">The path of a property shape.</param>
/// <param name="constraints">What it asks.</param>
internal sealed class Shape(Resource id, PropertyPath? path, IReadOnlyList<Constraint> constraints)
{
    /// <summary>The work that is not told apart from more.</summary>
    internal const int MostCost = 100;

    /// <summary>Up to this, to look again is less work than to remember.</summary>
    private const int MostCostOfLookingAgain = 8;

    internal Resource Id => id;

    internal PropertyPath? Path => path;

    internal Constraint[] Constraints { get; } = [.. constraints];

    /// <summary>How much work checking a node is, about: 1 for a look at the node itself, up to <see cref="MostCost"/>.</summary>
    internal int Cost { get; } = path is not null ? MostCost : (int)Math.Min(MostCost, constraints.Sum(constraint => (long)constraint.Cost));

    internal required IReadOnlyList<Target> Targets { get; init; }

    internal required Iri Severity { get; init; }

    internal required IReadOnlyList<Literal> Messages { get; init; }

    internal required bool Deactivated { get; init; }

    /// <summary>Whether what a node comes to is kept for the rest of the validation: the same node can be met again, and to look at it takes work.</summary>
    internal bool IsRemembered { get; private set; }

    /// <summary>Says that another shape can meet a node with this one more than once.</summary>
    internal void CanMeetANodeAgain() => IsRemembered = Cost > MostCostOfLookingAgain;
}
