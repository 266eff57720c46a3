using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Reports;

/// <summary>A SHACL report as JSON; terms are written as SPARQL 1.1 Query Results JSON Format, section 3.2.2, has them.</summary>
internal static class ShaclJson
{
    // For standard output, not for a web page: letters stay letters.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ValidationReport report, PlacedGraph data, TextWriter output)
    {
        var document = new JsonObject
        {
            ["conforms"] = report.Conforms,
            ["triples"] = data.Graph.Count,
            ["focusNodes"] = report.FocusNodes,
            ["results"] = new JsonArray([.. report.Results.Select(result => Result(result, ResultPlace.Of(result, data)))]),
        };
        output.WriteLine(document.ToJsonString(Options));
    }

    private static JsonObject Result(ValidationResult result, TriplePlace? place) => new()
    {
        ["severity"] = result.Severity.Value,
        ["focusNode"] = Term(result.FocusNode),
        ["path"] = result.Path?.ToString(),
        ["value"] = result.Value is null ? null : Term(result.Value),
        ["component"] = result.Component.Value,
        ["shape"] = Term(result.SourceShape),
        ["parameters"] = new JsonObject(result.Parameters.Select(parameter =>
            KeyValuePair.Create(parameter.Parameter.Value, (JsonNode?)new JsonArray([.. parameter.Values.Select(Term)])))),
        ["messages"] = new JsonArray([.. result.Messages.Select(Term)]),
        ["place"] = place is null ? null : new JsonObject { ["source"] = place.Source, ["line"] = place.Line, ["column"] = place.Column },
    };

    private static JsonObject Term(Term term)
    {
        switch (term)
        {
            case Iri iri:
                return new JsonObject { ["type"] = "uri", ["value"] = iri.Value };
            case BlankNode node:
                return new JsonObject { ["type"] = "bnode", ["value"] = node.Label };
            default:
                var literal = (Literal)term;
                var json = new JsonObject { ["type"] = "literal", ["value"] = literal.Value };
                if (literal.Language is { } language)
                    json["xml:lang"] = language;
                else if (literal.Datatype != Vocab.Xsd.String)
                    json["datatype"] = literal.Datatype.Value;
                return json;
        }
    }
}
