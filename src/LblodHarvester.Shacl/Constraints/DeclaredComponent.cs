using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A constraint component that the shapes graph declares itself, with validators in SPARQL (SHACL, section 6).</summary>
/// <param name="source">What the graph says of it.</param>
/// <param name="id">Its IRI.</param>
/// <param name="parameters">Its parameters.</param>
/// <param name="read">Reads queries.</param>
internal sealed class DeclaredComponent(ShapeSource source, Iri id, IReadOnlyList<DeclaredParameter> parameters, Func<ShapeQuery, IShapeQuery> read)
{
    /// <summary>The properties that shapes say its parameters with.</summary>
    internal IEnumerable<Iri> Properties => parameters.Select(parameter => parameter.Property);

    private DeclaredParameter Switch => parameters.First(parameter => !parameter.IsOptional);

    private Demand Demand => new($"Er is niet voldaan aan {Demand.Name(id)}.", $"{Demand.Name(id)} is not met.");

    /// <summary>Whether a shape has all that it needs to be checked by it.</summary>
    internal bool IsAskedBy(ShapeSource shape) => parameters.All(parameter => parameter.IsOptional || shape.Has(parameter.Property));

    /// <summary>The constraints of a shape: one for each value of an only parameter, or else one (SHACL, section 6.2.1).</summary>
    internal IEnumerable<Constraint> Compile(ShapeSource shape)
    {
        var (property, isAsk) = Validator(shape);
        if (property is null)
        {
            shape.Warn(
                $"has {Demand.Name(Switch.Property)}, and {Demand.Name(id)} has no validator for a {(shape.Path is null ? "node" : "property")} shape, and so it asks nothing",
                Switch.Property);
            return [];
        }

        var form = isAsk ? SparqlTerms.Ask : SparqlTerms.Select;
        var node = source.Values(property).OfType<Resource>().FirstOrDefault(candidate => shape.Shapes.Objects(candidate, form).Any())
            ?? throw shape.Fault($"has {Demand.Name(Switch.Property)}, and the {Demand.Name(property)} of {Demand.Name(id)} has no {Demand.Name(form)}; other validators are not supported here", Switch.Property);
        var names = parameters.Select(parameter => parameter.Name);
        var queries = new QuerySource(shape.At(Switch.Property, node), read);
        var query = queries.Query(form, isAsk ? [SparqlTerms.This, SparqlTerms.Value, .. names] : [SparqlTerms.This, .. names]);
        var known = query.Columns.Concat(names).Concat([SparqlTerms.This, SparqlTerms.Value, SparqlTerms.CurrentShape, SparqlTerms.ShapesGraph]).ToList();
        var messages = queries.Messages(known);
        if (messages.Count == 0)
            messages = new QuerySource(source, read).Messages(known);
        return Values(shape).Select(given => Constraint(new QueryUse(query, messages, given), isAsk));
    }

    private QueryConstraint Constraint(QueryUse use, bool isAsk)
    {
        List<ConstraintParameter> said =
        [
            .. parameters.Where(parameter => use.Given.ContainsKey(parameter.Name))
                .Select(parameter => new ConstraintParameter(parameter.Property, [use.Given[parameter.Name]])),
        ];
        return isAsk ? new AskConstraint(id, use, said, Demand) : new SelectConstraint(id, use, said, Demand);
    }

    // SHACL, section 6.3: that for the kind of shape, else that for all.
    private (Iri? Property, bool IsAsk) Validator(ShapeSource shape)
    {
        var own = shape.Path is null ? SparqlTerms.NodeValidator : SparqlTerms.PropertyValidator;
        return source.Has(own) ? (own, false) : source.Has(SparqlTerms.Validator) ? (SparqlTerms.Validator, true) : (null, false);
    }

    private IEnumerable<Dictionary<string, Term>> Values(ShapeSource shape)
    {
        if (parameters is [var only])
            return shape.Values(only.Property).Select(value => new Dictionary<string, Term> { [only.Name] = value });
        var given = new Dictionary<string, Term>();
        foreach (var parameter in parameters)
        {
            if (shape.AtMostOne(parameter.Property) is { } value)
                given.Add(parameter.Name, value);
        }

        return [given];
    }
}
