namespace LblodHarvester.Rdf;

/// <summary>The object to RDF conversion and the list to RDF conversion (JSON-LD 1.1 API, sections 8.2.2 and 8.3.2). Numbers are those of their steps.</summary>
internal sealed class ObjectToRdf(BlankNodeIssuer issuer, RdfDirection direction)
{
    private const string I18n = "https://www.w3.org/ns/i18n#";

    /// <summary>The IRI or blank node of an identifier; null when it is not well-formed.</summary>
    internal static Resource? ResourceOf(string identifier)
    {
        if (JsonLdKeyword.IsBlankNode(identifier))
            return new BlankNode(identifier[2..]);
        return IriSyntax.FindFault(identifier) is null ? Iri.Unchecked(identifier) : null;
    }

    /// <summary>Converts a node object, a list object or a value object to a term.</summary>
    /// <param name="item">The object.</param>
    /// <param name="others">Takes the triples that it needs beside the one whose object it is.</param>
    /// <returns>The term; null when it is not well-formed.</returns>
    internal Term? Convert(JsonMap item, List<Triple> others)
    {
        // 1 and 2
        if (item.TryGet(JsonLdKeyword.Id, out var id))
            return ResourceOf(((JsonText)id).Value);

        // 3
        if (item.TryGet(JsonLdKeyword.List, out var list))
            return ConvertList((JsonList)list, others);

        // 4 to 6
        var value = item[JsonLdKeyword.Value];
        var datatype = item.FindText(JsonLdKeyword.Type);
        var isJson = datatype == JsonLdKeyword.Json;
        if (datatype is not null && !isJson && ResourceOf(datatype) is not Iri)
            return null;

        // 7
        var language = item.FindText(JsonLdKeyword.Language);
        if (language is not null && !LanguageTag.IsWellFormed(language))
            return null;

        // 8 to 12
        var (text, natural) = isJson
            ? (JsonCanonicaliser.Canonicalise(value), Vocab.Rdf.Json)
            : LexicalForm(value, datatype);
        var type = datatype is null || isJson ? natural : Iri.Unchecked(datatype);

        // 13
        if (direction != RdfDirection.None && item.FindText(JsonLdKeyword.Direction) is { } baseDirection)
            return ConvertDirection(text, language, baseDirection, others);

        // 14 and 15
        if (language is not null)
            return Literal.InLanguage(text, language);
        return type == Vocab.Rdf.LangString ? null : new Literal(text, type);
    }

    // 9 to 12
    private static (string Text, Iri Datatype) LexicalForm(Json value, string? datatype) => value switch
    {
        JsonBoolean boolean => (boolean.Value ? "true" : "false", Vocab.Xsd.Boolean),
        JsonNumber number when datatype != Vocab.Xsd.Double.Value && NumberToRdf.IsInteger(number) => (NumberToRdf.Integer(number), Vocab.Xsd.Integer),
        JsonNumber number => (NumberToRdf.Double(number.Value), Vocab.Xsd.Double),
        _ => (((JsonText)value).Value, Vocab.Xsd.String),
    };

    // 13
    private Term ConvertDirection(string text, string? language, string baseDirection, List<Triple> others)
    {
        // 13.1
#pragma warning disable CA1308 // The specification asks for lower case.
        var lower = language?.ToLowerInvariant();
#pragma warning restore CA1308

        // 13.2
        if (direction == RdfDirection.I18nDatatype)
            return new Literal(text, Iri.Unchecked($"{I18n}{lower}_{baseDirection}"));

        // 13.3
        var literal = issuer.Issue();
        others.Add(new Triple(literal, Vocab.Rdf.Value, new Literal(text)));
        if (lower is not null)
            others.Add(new Triple(literal, Vocab.Rdf.Language, new Literal(lower)));
        others.Add(new Triple(literal, Vocab.Rdf.Direction, new Literal(baseDirection)));
        return literal;
    }

    // List to RDF conversion
    private Resource ConvertList(JsonList list, List<Triple> others)
    {
        // 1 and 2
        if (list.Items.Count == 0)
            return Vocab.Rdf.Nil;
        var nodes = list.Items.ConvertAll(_ => issuer.Issue());
        for (var i = 0; i < nodes.Count; i++)
        {
            // 3.1 to 3.3; the embedded triples go before, where they need not be copied once for each list around them.
            if (Convert((JsonMap)list.Items[i], others) is { } item)
                others.Add(new Triple(nodes[i], Vocab.Rdf.First, item));

            // 3.4
            others.Add(new Triple(nodes[i], Vocab.Rdf.Rest, i + 1 < nodes.Count ? nodes[i + 1] : Vocab.Rdf.Nil));
        }

        // 4
        return nodes[0];
    }
}
