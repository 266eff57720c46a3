using LblodHarvester.Sparql.Evaluate.Expressions;
using LblodHarvester.Sparql.Evaluate.Operators;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Whether a pattern has a solution that agrees with the current one.</summary>
internal sealed class PatternTest : IExistsTest
{
    private readonly Operator _pattern;

    internal PatternTest(Operator pattern) => _pattern = pattern;

    public bool HasSolution(ISolution solution)
    {
        _pattern.Open();
        if (!_pattern.MoveNext())
            return false;
        _pattern.Close();
        return true;
    }
}
