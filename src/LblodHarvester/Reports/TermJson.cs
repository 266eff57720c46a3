using System.Text.Json;
using LblodHarvester.Rdf;

namespace LblodHarvester.Reports;

/// <summary>Terms in JSON as SPARQL 1.1 Query Results JSON Format, section 3.2.2, has them.</summary>
internal static class TermJson
{
    public static void Write(Utf8JsonWriter json, string name, Term? term)
    {
        if (term is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        switch (term)
        {
            case Iri iri:
                json.WriteString("type", "uri");
                json.WriteString("value", iri.Value);
                break;
            case BlankNode node:
                json.WriteString("type", "bnode");
                json.WriteString("value", node.Label);
                break;
            case Literal literal:
                json.WriteString("type", "literal");
                json.WriteString("value", literal.Value);
                if (literal.Language is { } language)
                    json.WriteString("xml:lang", language);
                else if (literal.Datatype != Vocab.Xsd.String)
                    json.WriteString("datatype", literal.Datatype.Value);
                break;
        }

        json.WriteEndObject();
    }
}
