namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>A compiled pattern of <c>EXISTS</c>.</summary>
internal interface IExistsTest
{
    /// <summary>Whether the pattern has a solution that goes with this one.</summary>
    bool HasSolution(ISolution solution);
}
