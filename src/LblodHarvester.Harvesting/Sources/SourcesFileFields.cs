using System.Globalization;
using System.Net.Mail;
using System.Text.Json;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>Reads the fields of a sources file by type. What is wrong is added to the errors, and the field reads as null.</summary>
internal sealed class SourcesFileFields(string file, List<SourcesFileError> errors)
{
    internal void Report(PlacedJson at, string message) => errors.Add(new(file, at.Line, at.Column, at.Path, message));

    /// <summary>The fields of an object by name; none when it is no object.</summary>
    internal IReadOnlyDictionary<string, PlacedJson> Object(PlacedJson value, params ReadOnlySpan<string> known)
    {
        var fields = new Dictionary<string, PlacedJson>(StringComparer.Ordinal);
        if (value.Kind != JsonTokenType.StartObject)
            Report(value, $"must be an object, {{ … }}, with the fields {List(known)}.");
        foreach (var (name, field) in value.Members)
        {
            if (!known.Contains(name))
                Report(field, $"is not a field that is known here: write one of {List(known)}, or remove it.");
            else if (!fields.TryAdd(name, field))
                Report(field, "is there twice: remove one of them.");
        }

        return fields;
    }

    /// <summary>A field that must be there; null, and an error, when it is not.</summary>
    internal PlacedJson? Require(PlacedJson owner, IReadOnlyDictionary<string, PlacedJson> fields, string name, string what)
    {
        if (fields.TryGetValue(name, out var field))
            return field;
        if (owner.Kind == JsonTokenType.StartObject)
            errors.Add(
                new(file, owner.Line, owner.Column, owner.Path.Length == 0 ? name : $"{owner.Path}.{name}", $"is missing: write {what}."));
        return null;
    }

    internal IReadOnlyList<PlacedJson> Array(PlacedJson? value, string what)
    {
        if (value is not null && value.Kind != JsonTokenType.StartArray)
            Report(value, $"must be an array, [ … ], of {what}.");
        return value?.Items ?? [];
    }

    internal string? Text(PlacedJson? value, string what)
    {
        if (value is null)
            return null;
        if (value.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text))
            return value.Text;
        Report(value, $"must be {what}, in quotation marks and not empty.");
        return null;
    }

    internal Uri? Url(PlacedJson? value)
    {
        const string What = "an absolute http or https address, such as \"https://raad.example.org/\"";
        if (Text(value, What) is not { } text)
            return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            || text.Any(char.IsWhiteSpace))
        {
            Report(value!, $"is \"{text}\", and must be {What}, without spaces.");
            return null;
        }

        // A password is not repeated in a message.
        if (url.UserInfo.Length > 0)
            Report(value!, "has a user name or password in it: remove them, addresses are stored and shown in clear.");
        return url;
    }

    internal Iri? Iri(PlacedJson? value)
    {
        if (Text(value, "an absolute IRI") is not { } text)
            return null;
        try
        {
            return new Iri(text);
        }
        catch (FormatException e)
        {
            Report(value!, $"must be an absolute IRI, such as \"http://data.lblod.info/id/bestuurseenheden/…\". {e.Message}");
            return null;
        }
    }

    internal string? Email(PlacedJson? value)
    {
        if (Text(value, "an e-mail address") is not { } text)
            return null;
        if (MailAddress.TryCreate(text, out var address) && address.Address == text)
            return text;
        Report(value!, $"is \"{text}\", and must be one e-mail address without a name, such as \"webmaster@example.org\".");
        return null;
    }

    internal DateOnly? Date(PlacedJson? value)
    {
        if (Text(value, "a date as \"YYYY-MM-DD\"") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(value!, $"is \"{text}\", and must be a date that exists, as \"YYYY-MM-DD\".");
        return null;
    }

    internal int? Number(PlacedJson? value, int least, int most)
    {
        if (value is null)
            return null;
        if (value.Kind == JsonTokenType.Number
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most)
        {
            return number;
        }

        Report(value, $"must be a whole number from {least} to {most}, without quotation marks.");
        return null;
    }

    internal bool? Boolean(PlacedJson? value)
    {
        if (value is not null && value.Kind is not (JsonTokenType.True or JsonTokenType.False))
            Report(value, "must be true or false, without quotation marks.");
        return value is null ? null : value.Kind == JsonTokenType.True;
    }

    private static string List(ReadOnlySpan<string> names) => string.Join(", ", names.ToArray());
}
