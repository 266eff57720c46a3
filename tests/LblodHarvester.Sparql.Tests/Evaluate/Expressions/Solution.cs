using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions;

/// <summary>A solution of terms at hand.</summary>
internal sealed class Solution(params Term?[] terms) : ISolution
{
    public Term? this[int slot] => terms[slot];

    public long Number { get; init; }
}
