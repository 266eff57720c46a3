using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>The current property value of an element (RDFa Core 1.1, section 7.5, step 11, with HTML+RDFa 1.1, section 3.1).</summary>
internal static class PropertyValue
{
    internal static Value Read(ElementState state, HostLanguage host, IriReader iris, long longestLiteral)
    {
        var attributes = state.Attributes;
        if (attributes.Datatype is { } datatype)
            return Typed(state, DatatypeOf(state, datatype, iris), host, longestLiteral);
        if (attributes.Content is { } content)
            return new Value(Plain(content.Text, state), state.From("content"));
        if (attributes.Datetime is { } datetime)
            return new Value(Timed(datetime.Text, state), state.From("datetime"));
        if (host.ReadsTime && state.Frame.Element.LocalName == "time")
            return new Value(Timed(state.Frame.Element.TextContent, state), state.From(null));
        if (!state.HasRelation && iris.Object(state) is { } resource)
            return new Value(resource.Term, resource.Origin);
        if (attributes.TypeOf is not null && attributes.About is null && state.TypedResource is { } typed)
            return new Value(typed.Term, typed.Origin);
        return new Value(Plain(state.Frame.Element.TextContent, state), state.From(null));
    }

    private static Iri? DatatypeOf(ElementState state, WrittenValue datatype, IriReader iris) =>
        WhiteSpace.Trim(datatype.Text) is { Length: > 0 } word
            ? iris.Datatype(datatype, word, state.Mappings, state.From("datatype"))
            : null;

    // A datatype that is empty, or that is to be ignored, makes a plain literal.
    private static Value Typed(ElementState state, Iri? datatype, HostLanguage host, long longestLiteral)
    {
        var element = state.Frame.Element;
        if (datatype == Vocab.Rdf.XmlLiteral)
        {
            var xml = XmlLiteral.Write(element.Whole, state.Mappings.Declared, longestLiteral)
                ?? throw new RdfaException($"An XML literal of the page is longer than {longestLiteral} characters.", state.Frame.Tag);
            return new Value(new Literal(xml, datatype), state.From(null));
        }

        if (host.HasHtmlLiterals && datatype == Vocab.Rdf.Html)
            return new Value(new Literal(element.InnerMarkup, datatype), state.From(null));
        var (text, origin) = state.Attributes switch
        {
            { Content: { } content } => (content.Text, state.From("content")),
            { Datetime: { } datetime } => (datetime.Text, state.From("datetime")),
            _ => (element.TextContent, state.From(null)),
        };
        return new Value(datatype is null || datatype == Vocab.Rdf.LangString ? Plain(text, state) : new Literal(text, datatype), origin);
    }

    private static Literal Timed(string text, ElementState state) =>
        TimeValue.Datatype(text) is { } datatype ? new Literal(text, datatype) : Plain(text, state);

    // A language that has not the form of a tag cannot stand in RDF: the literal is then without one.
    private static Literal Plain(string text, ElementState state) =>
        state.Language is { } language && LanguageTag.IsWellFormed(language) ? Literal.InLanguage(text, language) : new Literal(text);
}
