using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Operators;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>
/// The triples that <c>DESCRIBE</c> gives: of each term its concise bounded description (W3C Member Submission of 2005), which is what is said of
/// it, and of the blank nodes that this leads to, in the default graph.
/// </summary>
internal sealed class DescribedTriples
{
    private readonly PreparedQuery _query;
    private readonly PlanTerm[] _terms;
    private readonly int _property;
    private readonly int _value;

    internal DescribedTriples(IEnumerable<PatternTerm> terms, PreparedQuery query)
    {
        _query = query;
        var template = new TemplateInstance([], query);
        _terms = [.. terms.Select(template.Term)];
        (_property, _value) = (query.Execution.Slots.Length - 2, query.Execution.Slots.Length - 1);
    }

    internal IEnumerable<Triple> Read()
    {
        var described = new RowSet(1, _query.Execution.Budget);
        foreach (var execution in _query.Solutions())
        {
            foreach (var term in _terms)
                described.Add([term.ValueIn(execution.Slots)], out _);
        }

        for (var next = 0; next < described.Count; next++)
        {
            var subject = described[next][0];
            if (subject == TermId.None || !_query.Execution.Terms.IsResource(subject))
                continue;
            foreach (var triple in TriplesOf(subject, described))
                yield return triple;
        }
    }

    private IEnumerable<Triple> TriplesOf(uint subject, RowSet described)
    {
        var execution = _query.Execution;
        var scan = new ScanOperator(
            new ScanPlan(PlanTerm.Constant(subject), PlanTerm.Variable(_property), PlanTerm.Variable(_value), _query.Default), execution);
        scan.Open();
        while (scan.MoveNext())
        {
            execution.Budget.GiveRow();
            var (property, value) = (execution.Slots[_property], execution.Slots[_value]);
            if (TermId.IsBlankNode(value))
                described.Add([value], out _);
            yield return new Triple(
                (Resource)execution.Terms.TermOf(subject), (Iri)execution.Terms.TermOf(property), execution.Terms.TermOf(value));
        }
    }
}
