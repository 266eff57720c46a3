namespace LblodHarvester.Rdfa;

/// <summary>A comment.</summary>
internal sealed class MarkupComment(string data) : MarkupNode
{
    internal string Data => data;
}
