using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What holds a query for a shape: a value of <c>sh:sparql</c>, or a validator.</summary>
/// <param name="source">It, for the shape.</param>
/// <param name="read">Reads queries.</param>
internal sealed class QuerySource(ShapeSource source, Func<ShapeQuery, IShapeQuery> read)
{
    /// <summary>Reads its query.</summary>
    /// <param name="property"><c>sh:select</c> or <c>sh:ask</c>.</param>
    /// <param name="given">The names of the variables that are given, but for those that are given to all.</param>
    /// <exception cref="ShapeFaultException">There is none, or it cannot be used.</exception>
    internal IShapeQuery Query(Iri property, IReadOnlyList<string> given)
    {
        var text = source.Text(property);
        var form = property == SparqlTerms.Ask ? ShapeQueryForm.Ask : ShapeQueryForm.Select;
        var query = Read(new ShapeQuery(text.Value, form, PrefixDeclarations.Read(source), given, source.Path), property);
        if (form == ShapeQueryForm.Select && !query.Columns.Contains(SparqlTerms.This))
            throw source.Fault("has a sh:select that does not return $this; write SELECT $this …", property);
        return query;
    }

    /// <summary>Its messages.</summary>
    /// <param name="known">The names that messages can hold; others are warned of.</param>
    internal IReadOnlyList<MessageTemplate> Messages(IReadOnlyCollection<string> known)
    {
        var templates = new List<MessageTemplate>();
        foreach (var value in source.Values(Vocab.Sh.Message))
        {
            if (value is not Literal message || (message.Language is null && message.Datatype != Vocab.Xsd.String))
                throw source.Fault($"has {Demand.Name(value)} as sh:message, which is no text", Vocab.Sh.Message, value);
            var template = new MessageTemplate(message);
            foreach (var name in template.Names.Except(known))
                source.Warn($"has a sh:message with {{?{name}}}, which the query does not give, and which stays as it is written", Vocab.Sh.Message, value);
            templates.Add(template);
        }

        return templates;
    }

    private IShapeQuery Read(ShapeQuery query, Iri property)
    {
        try
        {
            return read(query);
        }
        catch (ShapesException error)
        {
            throw source.Fault($"has a {Demand.Name(property)} that cannot be used: {error.Message.TrimEnd('.')}", property);
        }
    }
}
