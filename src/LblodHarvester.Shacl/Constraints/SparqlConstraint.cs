using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:sparql (SHACL, section 5).</summary>
internal static class SparqlConstraint
{
    private static readonly IReadOnlyDictionary<string, Term> NoParameters = new Dictionary<string, Term>();

    private static readonly Demand Asked = new("De query van de shape vindt hier een fout.", "The query of the shape finds a fault here.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter, Func<ShapeQuery, IShapeQuery> read)
    {
        var constraints = new List<Constraint>();
        foreach (var value in shape.Values(parameter))
        {
            shape.Try(() =>
            {
                if (Compile(shape, parameter, value, read) is { } constraint)
                    constraints.Add(constraint);
            });
        }

        return constraints;
    }

    private static SelectConstraint? Compile(ShapeSource shape, Iri parameter, Term value, Func<ShapeQuery, IShapeQuery> read)
    {
        if (value is not Resource node)
            throw shape.Fault($"has {Demand.Name(value)} as sh:sparql, which is no resource; the query is the sh:select of one", parameter, value);
        var source = shape.At(parameter, node);
        if (source.Boolean(Vocab.Sh.Deactivated))
            return null;
        if (node != shape.Id && source.Has(Vocab.Sh.Severity))
            source.Warn("has a sh:severity, which has no effect there; the severity is that of the shape", Vocab.Sh.Severity);
        var queries = new QuerySource(source, read);
        var query = queries.Query(SparqlTerms.Select, [SparqlTerms.This]);
        var messages = queries.Messages([.. query.Columns, SparqlTerms.CurrentShape, SparqlTerms.ShapesGraph]);
        return new SelectConstraint(
            SparqlTerms.SparqlConstraintComponent, new QueryUse(query, messages, NoParameters), [new(parameter, [node])], Asked, node);
    }
}
