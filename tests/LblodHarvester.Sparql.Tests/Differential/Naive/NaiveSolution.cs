using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>A mapping as the expressions of the engine see it, with the terms that <c>EXISTS</c> has put in the place of variables.</summary>
internal sealed class NaiveSolution(Mapping mapping, IReadOnlyList<Variable> variables, long number) : ISolution
{
    internal Mapping Mapping => mapping;

    public Term? this[int slot] => mapping[variables[slot]];

    public long Number => number;
}
