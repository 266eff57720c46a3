namespace LblodHarvester.Rdf;

/// <summary>True or false.</summary>
internal sealed class JsonBoolean : Json
{
    internal static readonly JsonBoolean True = new(true);
    internal static readonly JsonBoolean False = new(false);

    private JsonBoolean(bool value) => Value = value;

    internal bool Value { get; }

    internal static JsonBoolean Of(bool value) => value ? True : False;
}
