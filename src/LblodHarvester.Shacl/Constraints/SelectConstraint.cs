using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A query that finds faults: <c>sh:sparql</c>, or a SELECT-based validator (SHACL, sections 5.3.2 and 6.3).</summary>
internal sealed class SelectConstraint(
    Iri component, QueryUse use, IReadOnlyList<ConstraintParameter> parameters, Demand demand, Resource? source = null)
    : QueryConstraint(component, use, parameters)
{
    internal override Resource? Source => source;

    private protected override Demand Demand => demand;

    private protected override bool Check(
        QueriedData data, FocusedShape focus, ValueNodes values, List<ValidationResult>? results, Dictionary<string, Term> given)
    {
        var isMet = true;
        foreach (var solution in Query.Solutions(data, given))
        {
            if (solution.GetValueOrDefault(SparqlTerms.Failure) is Literal { Value: "true" or "1" } failure && failure.Datatype == Vocab.Xsd.Boolean)
                throw new ValidationException("its query reports a failure.");
            isMet = false;
            if (results is null)
                break;
            results.Add(Result(focus, solution, given));
        }

        return isMet;
    }

    private ValidationResult Result(FocusedShape focus, IReadOnlyDictionary<string, Term> solution, Dictionary<string, Term> given)
    {
        var value = solution.GetValueOrDefault(SparqlTerms.Value) ?? (focus.Shape.Path is null ? focus.Node : null);
        var path = solution.GetValueOrDefault(SparqlTerms.Path) is Iri predicate ? new PredicatePath(predicate) : focus.Shape.Path;
        return new ValidationResult(
            focus, this, value, path, MessagesOf(focus, name => solution.GetValueOrDefault(name) ?? given.GetValueOrDefault(name)));
    }
}
