using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A constraint that is a query (SHACL, sections 5.3 and 6.3).</summary>
/// <param name="component">Its constraint component IRI.</param>
/// <param name="use">The query.</param>
/// <param name="parameters">The parameters and their values.</param>
internal abstract class QueryConstraint(Iri component, QueryUse use, IReadOnlyList<ConstraintParameter> parameters) : Constraint(component)
{
    private readonly bool _namesShapesGraph = use.Query.Names(SparqlTerms.ShapesGraph);

    internal override IReadOnlyList<ConstraintParameter> Parameters => parameters;

    internal override int Cost => Shape.MostCost;

    private protected IShapeQuery Query => use.Query;

    internal sealed override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        try
        {
            return Check(validation.Queried, focus, values, results, Given(focus));
        }
        catch (ValidationException failure)
        {
            throw new ValidationException($"Shape {focus.Shape.Id} cannot be checked on {focus.Node}: {failure.Message}", failure);
        }
    }

    private protected abstract bool Check(
        QueriedData data, FocusedShape focus, ValueNodes values, List<ValidationResult>? results, Dictionary<string, Term> given);

    /// <summary>What to say: what the shape says; else the binding of <c>message</c>, else the messages of the query (SHACL, sections 2.1.5 and 5.3.2).</summary>
    private protected IReadOnlyList<Literal>? MessagesOf(FocusedShape focus, Func<string, Term?> termOf)
    {
        if (focus.Shape.Messages.Count > 0 && Source != focus.Shape.Id)
            return null;
        if (termOf(SparqlTerms.Message) is Literal message && (message.Language is not null || message.Datatype == Vocab.Xsd.String))
            return [message];
        return use.Messages.Count == 0 ? null : [.. use.Messages.Select(template => template.Fill(termOf))];
    }

    private Dictionary<string, Term> Given(FocusedShape focus)
    {
        var terms = new Dictionary<string, Term>(use.Given) { [SparqlTerms.This] = focus.Node, [SparqlTerms.CurrentShape] = focus.Shape.Id };
        if (_namesShapesGraph)
            terms.Add(SparqlTerms.ShapesGraph, QueriedData.ShapesName);
        return terms;
    }
}
