namespace LblodHarvester.Rdfa;

/// <summary>An attribute of HTML. Its value lies in the tokenizer's memory until it is asked for: that of most is never.</summary>
internal readonly struct HtmlAttribute(string name, ReadOnlyMemory<char> value, string? namespaceUri = null)
{
    internal string Name => name;

    internal ReadOnlyMemory<char> Value => value;

    internal MarkupAttribute ToMarkup() => new(name, value.ToString(), namespaceUri);
}
