using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>The RDF to object conversion (JSON-LD 1.1 API, section 8.5.2). Numbers are those of its steps.</summary>
internal sealed class RdfToObject(JsonLdRun run, bool useNativeTypes, RdfDirection direction)
{
    private const string I18n = "https://www.w3.org/ns/i18n#";

    internal JsonMap Convert(Term term) => term is Literal literal
        ? ConvertLiteral(literal) // 2
        : new JsonMap(JsonLdKeyword.Id, IdentifierOf((Resource)term)); // 1

    /// <summary>The IRI as text, or the label of a blank node after <c>_:</c>.</summary>
    internal static string IdentifierOf(Resource resource) => resource is Iri iri ? iri.Value : resource.ToString()!;

    private JsonMap ConvertLiteral(Literal literal)
    {
        // 2.4
        if (useNativeTypes && NativeValue(literal) is { } native)
            return new JsonMap(JsonLdKeyword.Value, native);

        // 2.5
        if (literal.Datatype == Vocab.Rdf.Json && !run.IsVersion10)
            return new JsonMap(JsonLdKeyword.Value, JsonValue(literal)) { [JsonLdKeyword.Type] = JsonLdKeyword.Json };

        // 2.6 to 2.10
        var result = new JsonMap(JsonLdKeyword.Value, literal.Value);
        if (direction == RdfDirection.I18nDatatype && literal.Datatype.Value.StartsWith(I18n, StringComparison.Ordinal))
            AddDirection(result, literal.Datatype.Value[I18n.Length..]);
        else if (literal.Language is not null)
            result[JsonLdKeyword.Language] = literal.Language;
        else if (literal.Datatype != Vocab.Xsd.String)
            result[JsonLdKeyword.Type] = literal.Datatype.Value;
        return result;
    }

    // 2.4.2 and 2.4.3; a value that JSON has no number for stays as it is.
    private static Json? NativeValue(Literal literal)
    {
        if (literal.Datatype == Vocab.Xsd.Boolean)
        {
            return literal.Value switch
            {
                "true" or "1" => JsonBoolean.True,
                "false" or "0" => JsonBoolean.False,
                _ => null,
            };
        }

        if (literal.Datatype == Vocab.Xsd.Integer && NumberForms.IsInteger(literal.Value))
            return IntegerOf(literal.Value);
        if (literal.Datatype != Vocab.Xsd.Double || !NumberForms.IsDouble(literal.Value))
            return null;
        return double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? new JsonNumber(JsonCanonicaliser.Format(value))
            : null;
    }

    // JSON has neither a plus sign nor leading zeros.
    private static JsonNumber? IntegerOf(string form)
    {
        var digits = form.AsSpan().TrimStart("+-").TrimStart('0');
        var number = new JsonNumber(string.Concat(form[0] == '-' && !digits.IsEmpty ? "-" : "", digits.IsEmpty ? "0" : digits));
        return double.IsFinite(number.Value) ? number : null;
    }

    private Json JsonValue(Literal literal)
    {
        try
        {
            return JsonLdDocument.Read(literal.Value, "an rdf:JSON literal").Root;
        }
        catch (RdfSyntaxException exception)
        {
            throw run.Error(JsonLdErrorCode.InvalidJsonLiteral, exception.Message, exception);
        }
    }

    // 2.6.2 and 2.6.3
    private static void AddDirection(JsonMap result, string fragment)
    {
        var at = fragment.IndexOf('_', StringComparison.Ordinal);
        var language = at < 0 ? fragment : fragment[..at];
        if (language.Length > 0)
            result[JsonLdKeyword.Language] = language;
        if (at >= 0)
            result[JsonLdKeyword.Direction] = fragment[(at + 1)..];
    }
}
