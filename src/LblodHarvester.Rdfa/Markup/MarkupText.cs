namespace LblodHarvester.Rdfa;

/// <summary>Text, of whatever kind it was written.</summary>
internal sealed class MarkupText(string data) : MarkupNode
{
    internal string Data => data;
}
