namespace LblodHarvester.Rdf;

/// <summary>A JSON string.</summary>
internal sealed class JsonText(string value) : Json
{
    internal string Value { get; } = value;
}
