using LblodHarvester.Bench.Validation.Differences;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Bench.Validation;

/// <summary>This project's validator as the benchmarks use it.</summary>
internal sealed class OwnValidator
{
    /// <summary>The way to validate a graph that has no indexes yet: making them is part of it. The peers' datasets have theirs already.</summary>
    internal const string NewGraph = "new graph";

    /// <summary>The way to validate a graph that was validated before, and has its indexes.</summary>
    internal const string SameGraph = "same graph";

    private readonly CompiledShapes _shapes;

    private OwnValidator(CompiledShapes shapes) => _shapes = shapes;

    /// <summary>Compiles shapes.</summary>
    /// <exception cref="BenchException">The shapes cannot be compiled.</exception>
    internal static OwnValidator Compile(Graph shapes)
    {
        try
        {
            return new OwnValidator(CompiledShapes.Compile(shapes));
        }
        catch (ShapesException refusal)
        {
            throw new BenchException($"The shapes of {Profile.File} cannot be compiled: {refusal.Message}", refusal);
        }
    }

    /// <summary>Validates a graph and counts the results.</summary>
    internal long Count(Graph data) => _shapes.Validate(data).Results.Count;

    /// <summary>Validates a graph and gives the results.</summary>
    /// <exception cref="BenchException">A result has a path of more than a predicate.</exception>
    internal IEnumerable<FoundResult> Find(Graph data) => _shapes.Validate(data).Results.Select(result => new FoundResult(
        result.FocusNode,
        result.Path is null ? null : (result.Path as PredicatePath)?.Predicate ?? throw FoundResult.PathRefused($"{result.Path}"),
        result.Component,
        result.Value));
}
