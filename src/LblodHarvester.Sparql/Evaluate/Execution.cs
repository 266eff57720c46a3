using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>One query while it is evaluated: the slots that all its operators share, and what they need besides.</summary>
internal sealed class Execution : ISolution
{
    internal Execution(QuadSnapshot snapshot, QueryTerms terms, int slots, EvaluationContext context, QueryBudget budget, IServiceClient services)
    {
        Snapshot = snapshot;
        Terms = terms;
        Slots = new uint[slots];
        Context = context;
        Budget = budget;
        Services = services;
    }

    /// <summary>What is asked.</summary>
    internal QuadSnapshot Snapshot { get; }

    /// <summary>The terms.</summary>
    internal QueryTerms Terms { get; }

    /// <summary>The identifier that each variable has at the moment; 0 for none.</summary>
    internal uint[] Slots { get; }

    /// <summary>What expressions have in common.</summary>
    internal EvaluationContext Context { get; }

    /// <summary>What the query may take.</summary>
    internal QueryBudget Budget { get; }

    /// <summary>Other endpoints.</summary>
    internal IServiceClient Services { get; }

    /// <inheritdoc/>
    public long Number { get; private set; }

    /// <inheritdoc/>
    public Term? this[int slot] => Slots[slot] is var id and not TermId.None ? Terms.TermOf(id) : null;

    /// <summary>Another solution is there.</summary>
    internal void NextSolution() => Number++;
}
