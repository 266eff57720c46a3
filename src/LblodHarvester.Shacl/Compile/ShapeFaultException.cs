namespace LblodHarvester.Shacl;

/// <summary>Ends the reading of one part of a shape; the rest is read on, so that all faults are told at once.</summary>
internal sealed class ShapeFaultException(ShapeProblem problem) : Exception(problem.Message)
{
    internal ShapeProblem Problem => problem;
}
