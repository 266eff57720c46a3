using System.Collections.Frozen;
using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LblodHarvester.Rdfa;

/// <summary>What the tree construction has to know of an element by its name, taken from AngleSharp's own elements.</summary>
internal static class HtmlFlags
{
    private static readonly FrozenDictionary<string, NodeFlags> Html = OfNames(NamespaceNames.HtmlUri, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, NodeFlags> Svg = OfNames(NamespaceNames.SvgUri, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, NodeFlags> Math = OfNames(NamespaceNames.MathMlUri, StringComparer.OrdinalIgnoreCase);

    /// <summary>The flags of an element of HTML; of one without a class of its own, those that are given.</summary>
    internal static NodeFlags OfHtml(string name, NodeFlags otherwise) => Html.TryGetValue(name, out var flags) ? flags : otherwise | NodeFlags.HtmlMember;

    internal static NodeFlags OfSvg(string name) => Svg.GetValueOrDefault(name, NodeFlags.SvgMember);

    internal static NodeFlags OfMath(string name) => Math.GetValueOrDefault(name, NodeFlags.MathMember);

    private static FrozenDictionary<string, NodeFlags> OfNames(string namespaceUri, StringComparer comparer)
    {
        var document = new HtmlParser().ParseDocument("");
        return typeof(TagNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null)).OfType<string>()
            .Where(static name => name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            .Distinct(comparer)
            .ToFrozenDictionary(static name => name, name => document.CreateElement(namespaceUri, name).Flags, comparer);
    }
}
