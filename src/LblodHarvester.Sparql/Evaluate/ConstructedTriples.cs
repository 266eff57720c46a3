using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Operators;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>The triples that <c>CONSTRUCT</c> makes, each once.</summary>
internal sealed class ConstructedTriples
{
    private readonly TemplateInstance _template;
    private readonly PreparedQuery _query;

    internal ConstructedTriples(IEnumerable<TriplePattern> template, PreparedQuery query) =>
        (_template, _query) = (new TemplateInstance(template, query), query);

    internal IEnumerable<Triple> Read()
    {
        var seen = new RowSet(3, _query.Execution.Budget);
        foreach (var execution in _query.Solutions())
        {
            _template.Next();
            foreach (var triple in _template.Triples())
            {
                if (triple is not { } made || !seen.Add([made.Subject, made.Predicate, made.Object], out _))
                    continue;
                execution.Budget.GiveRow();
                var terms = execution.Terms;
                yield return new Triple(
                    (Resource)terms.TermOf(made.Subject), (Iri)terms.TermOf(made.Predicate), terms.TermOf(made.Object));
            }
        }
    }
}
