namespace LblodHarvester.Shacl;

/// <summary>Shapes that cannot be compiled.</summary>
public sealed class ShapesException : Exception
{
    /// <summary>Says which shape is wrong and how.</summary>
    public ShapesException(string message) : base(message)
    {
    }

    /// <summary>Says all that was found in the shapes; the message is that of the errors among it, each on a line.</summary>
    public ShapesException(IReadOnlyList<ShapeProblem> problems)
        : base(string.Join('\n', problems.Where(problem => problem.Severity == ShapeProblemSeverity.Error))) => Problems = problems;

    /// <summary>All that was found in the shapes, errors and the rest; empty when <see cref="Exception.Message"/> says it.</summary>
    public IReadOnlyList<ShapeProblem> Problems { get; } = [];
}
