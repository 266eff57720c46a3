namespace LblodHarvester.Rdfa;

/// <summary>A comment.</summary>
internal class MarkupComment(string data) : MarkupNode
{
    internal string Data => data;
}
