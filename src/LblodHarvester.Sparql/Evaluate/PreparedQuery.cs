using LblodHarvester.Sparql.Evaluate.Operators;
using LblodHarvester.Sparql.Optimise;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>A query that is planned and ready to be carried out once.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Operator">Its operator.</param>
/// <param name="Execution">What its operators share.</param>
/// <param name="Scope">The slots of its variables.</param>
/// <param name="Slots">The variables of all slots.</param>
/// <param name="Factory">The operators of all its parts.</param>
/// <param name="Default">Its default graph.</param>
internal sealed record PreparedQuery(
    Plan Plan, Operator Operator, Execution Execution, Scope Scope, Slots Slots, OperatorFactory Factory, GraphScope Default)
{
    /// <summary>The solutions, one at a time, in the slots.</summary>
    internal IEnumerable<Execution> Solutions()
    {
        Operator.Open();
        try
        {
            while (Operator.MoveNext())
                yield return Execution;
        }
        finally
        {
            Operator.Close();
        }
    }
}
