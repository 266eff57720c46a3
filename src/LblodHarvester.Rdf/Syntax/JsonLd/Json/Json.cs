namespace LblodHarvester.Rdf;

/// <summary>A JSON value as the JSON-LD algorithms work on it: the internal representation of JSON-LD 1.1 API, section 9.</summary>
internal abstract class Json
{
    /// <summary>Whether the value is a string, a number, true or false (null is none: JSON-LD 1.1, section 1.4, gives it a name of its own).</summary>
    internal bool IsScalar => this is JsonText or JsonNumber or JsonBoolean;

    /// <summary>The items of an array; any other value as the only one.</summary>
    internal IEnumerable<Json> AsItems() => this is JsonList list ? list.Items : [this];

    /// <summary>The value itself when it is an array; else an array of it.</summary>
    internal JsonList AsList() => this as JsonList ?? new JsonList(this);

    public static implicit operator Json(string value) => new JsonText(value);
}

/// <summary>A JSON string.</summary>
internal sealed class JsonText(string value) : Json
{
    internal string Value { get; } = value;
}

/// <summary>True or false.</summary>
internal sealed class JsonBoolean : Json
{
    internal static readonly JsonBoolean True = new(true);
    internal static readonly JsonBoolean False = new(false);

    private JsonBoolean(bool value) => Value = value;

    internal bool Value { get; }

    internal static JsonBoolean Of(bool value) => value ? True : False;
}

/// <summary>JSON's null: said, and so not the same as absent, which is C#'s null here.</summary>
internal sealed class JsonNull : Json
{
    internal static readonly JsonNull Instance = new();

    private JsonNull()
    {
    }
}

/// <summary>A JSON array.</summary>
internal sealed class JsonList : Json
{
    internal JsonList() => Items = [];

    internal JsonList(Json only) => Items = new List<Json>(1) { only };

    internal JsonList(IEnumerable<Json> items) => Items = [.. items];

    internal List<Json> Items { get; }
}
