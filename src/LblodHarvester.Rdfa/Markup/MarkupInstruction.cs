namespace LblodHarvester.Rdfa;

/// <summary>A processing instruction of XML.</summary>
internal sealed class MarkupInstruction(string target, string data) : MarkupNode
{
    internal string Target => target;

    internal string Data => data;
}
