using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>The solution that an expression is evaluated on.</summary>
internal interface ISolution
{
    /// <summary>The term in a slot, or null where the variable has no value.</summary>
    Term? this[int slot] { get; }

    /// <summary>Counts the solutions: what <c>BNODE(label)</c> gives is the same within one and differs between two.</summary>
    long Number { get; }
}
