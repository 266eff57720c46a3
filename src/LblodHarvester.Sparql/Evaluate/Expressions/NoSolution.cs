using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>The solution without variables, on which constant expressions are evaluated.</summary>
internal sealed class NoSolution : ISolution
{
    internal static readonly NoSolution Instance = new();

    private NoSolution()
    {
    }

    public Term? this[int slot] => null;

    public long Number => 0;
}
