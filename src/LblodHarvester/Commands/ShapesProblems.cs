using LblodHarvester.Input;
using LblodHarvester.Shacl;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>What is wrong or strange in shapes that somebody gave, told on standard error.</summary>
internal static class ShapesProblems
{
    /// <summary>Tells each problem, with its place.</summary>
    public static void Tell(IEnumerable<ShapeProblem> problems, Terminal terminal)
    {
        foreach (var problem in problems)
            terminal.Error.WriteLine(problem);
    }

    /// <summary>Tells why shapes cannot be used; the exception that ends the command for it.</summary>
    public static UnreadableInputException Unusable(ShapesException fault, Terminal terminal)
    {
        Tell(fault.Problems, terminal);
        var errors = fault.Problems.Count(problem => problem.Severity == ShapeProblemSeverity.Error);
        return new UnreadableInputException(
            errors == 0
                ? $"the shapes cannot be used: {fault.Message}"
                : $"the shapes cannot be used: {Words.Count(errors, "error", "errors")}; nothing was validated.",
            fault);
    }
}
