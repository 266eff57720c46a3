using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A query that each value must hold for: an ASK-based validator (SHACL, sections 6.2.3 and 6.3).</summary>
internal sealed class AskConstraint(Iri component, QueryUse use, IReadOnlyList<ConstraintParameter> parameters, Demand demand)
    : QueryConstraint(component, use, parameters)
{
    private protected override Demand Demand => demand;

    private protected override bool Check(
        QueriedData data, FocusedShape focus, ValueNodes values, List<ValidationResult>? results, Dictionary<string, Term> given)
    {
        var isMet = true;
        foreach (var value in values)
        {
            given[SparqlTerms.Value] = value;
            if (Query.Solutions(data, given).Any())
                continue;
            isMet = false;
            if (results is null)
                break;
            results.Add(new ValidationResult(focus, this, value, focus.Shape.Path, MessagesOf(focus, given.GetValueOrDefault)));
        }

        return isMet;
    }
}
