namespace LblodHarvester.Rdf;

/// <summary>JSON's null: said, and so not the same as absent, which is C#'s null here.</summary>
internal sealed class JsonNull : Json
{
    internal static readonly JsonNull Instance = new();

    private JsonNull()
    {
    }
}
