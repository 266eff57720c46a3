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
