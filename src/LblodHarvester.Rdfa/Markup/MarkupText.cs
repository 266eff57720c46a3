namespace LblodHarvester.Rdfa;

/// <summary>Text, of whatever kind it was written.</summary>
internal class MarkupText(ReadOnlyMemory<char> text) : MarkupNode
{
    internal MarkupText(string text) : this(text.AsMemory())
    {
    }

    internal ReadOnlyMemory<char> Text => text;
}
