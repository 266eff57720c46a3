using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LblodHarvester.Rdfa.Tests.Markup;

/// <summary>The flags that are written down are those that AngleSharp gives its own elements.</summary>
public sealed class HtmlFlagsTests
{
    private static readonly IReadOnlyList<string> Names =
    [
        .. typeof(TagNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null)).OfType<string>()
            .Where(static name => name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            .Distinct(StringComparer.Ordinal),
    ];

    [Test]
    public void Every_element_of_Html_has_the_flags_of_AngleSharps_own() =>
        Assert.That(Differences(NamespaceNames.HtmlUri, name => HtmlFlags.OfHtml(name, NodeFlags.None)), Is.Empty);

    [Test]
    public void Every_element_of_Svg_has_the_flags_of_AngleSharps_own() =>
        Assert.That(Differences(NamespaceNames.SvgUri, HtmlFlags.OfSvg), Is.Empty);

    [Test]
    public void Every_element_of_MathMl_has_the_flags_of_AngleSharps_own() =>
        Assert.That(Differences(NamespaceNames.MathMlUri, HtmlFlags.OfMath), Is.Empty);

    [Test]
    public void An_element_that_Html_does_not_have_keeps_what_it_is_given() =>
        Assert.That(HtmlFlags.OfHtml("x-y", NodeFlags.Special), Is.EqualTo(NodeFlags.Special | NodeFlags.HtmlMember));

    private static IEnumerable<string> Differences(string namespaceUri, Func<string, NodeFlags> flagsOf)
    {
        var document = new HtmlParser().ParseDocument("");
        return Names.Select(name => (name, theirs: document.CreateElement(namespaceUri, name).Flags, ours: flagsOf(name)))
            .Where(pair => pair.theirs != pair.ours)
            .Select(pair => $"{pair.name}: {pair.theirs}, not {pair.ours}");
    }
}
