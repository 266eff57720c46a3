using System.Runtime.InteropServices;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace LblodHarvester.Rdfa;

/// <summary>Text in the tree of HTML, in the tokenizer's memory.</summary>
internal sealed class HtmlText(ReadOnlyMemory<char> text) : MarkupText(text), IHtmlLeaf
{
    StringOrMemory IConstructableNode.NodeName => "#text";

    /// <summary>The string of a name: that which the tokenizer keeps for it, or a new one.</summary>
    internal static string StringOf(StringOrMemory name) =>
        MemoryMarshal.TryGetString(name.Memory, out var kept, out var start, out var length) && start == 0 && length == kept.Length
            ? kept
            : name.ToString();
}
