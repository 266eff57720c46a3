using System.Diagnostics;

namespace LblodHarvester.Rdfa.Tests.Source;

public class LimitTests
{
    [TestCase("", "empty")]
    [TestCase(" \r\n\t", "empty")]
    [TestCase("{\"a\": 1 < 2}", "not HTML")]
    [TestCase("%PDF-1.7 <x>", "PDF")]
    [TestCase("<p>\0\0\0\0", "binary")]
    public void What_is_no_page_is_refused_with_its_reason(string text, string reason) =>
        Assert.That(() => Page.Extract(text), Throws.TypeOf<RdfaException>().With.Message.Contains(reason));

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<x-y>")]
    [TestCase("<svg><g>")]
    [TestCase("<ul><li>")]
    public void Deep_nesting_is_refused_quickly_with_its_place(string tags)
    {
        var watch = Stopwatch.StartNew();
        var error = Assert.Throws<RdfaException>(() => Page.Extract(string.Concat(Enumerable.Repeat(tags, 20_000))));

        Assert.That(error!.Place, Is.Not.Null);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
    }

    [TestCase("<p>x")]
    [TestCase("x<br>")]
    [TestCase("<p><b>x")]
    [TestCase("<a href=x>y")]
    [TestCase("<svg><path></svg>")]
    [TestCase("<script>'<div>'</script>")]
    [TestCase("<textarea><div></textarea>")]
    [TestCase("<!-- <div> -->")]
    [TestCase("<input><img><wbr>")]
    [TestCase("<ruby>a<rt>b</ruby>")]
    public void Many_optional_end_tags_are_not_nesting(string tags) =>
        Assert.That(() => Page.Extract("<body>" + string.Concat(Enumerable.Repeat(tags, 600))), Throws.Nothing);

    [TestCase("<ul>", "<li>x", "</ul>")]
    [TestCase("<dl>", "<dt>x<dd>y", "</dl>")]
    [TestCase("<table>", "<tr><td>x<td>y", "</table>")]
    [TestCase("<table>", "<tbody><tr><th>x<p>y", "</table>")]
    [TestCase("<select>", "<option>x", "</select>")]
    public void Many_items_without_end_tags_are_not_nesting(string start, string item, string end) =>
        Assert.That(() => Page.Extract(start + string.Concat(Enumerable.Repeat(item, 600)) + end), Throws.Nothing);

    [Test]
    public void A_text_over_the_length_limit_is_refused() =>
        Assert.That(() => Page.Extract("<p>12345678", new RdfaOptions { MaxLength = 10 }), Throws.TypeOf<RdfaException>().With.Message.Contains("10"));

    [Test]
    public void Too_many_attributes_on_one_element_are_refused_quickly_with_their_place()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 200_000).Select(n => $"a{n}"));
        var watch = Stopwatch.StartNew();
        var error = Assert.Throws<RdfaException>(() => Page.Extract($"<p>\n<p {attributes}>"));

        Assert.That((error!.Message, error.Place!.Value.Line), Is.EqualTo(("An element of the page has more than 1000 attributes.", 2)));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
    }

    [TestCase("rel", "")]
    [TestCase("rel", "inlist")]
    [TestCase("rev", "")]
    public void Many_relations_to_many_resources_are_refused_with_their_place(string attribute, string inList)
    {
        var relations = string.Join(' ', Enumerable.Range(0, 2_000).Select(n => $"urn:p:{n}"));
        var resources = string.Concat(Enumerable.Range(0, 2_000).Select(n => $"<i resource='urn:r:{n}'></i>"));
        Assert.That(
            () => Page.Extract($"<div about='urn:s' {attribute}='{relations}' {inList}>{resources}</div>"),
            Throws.TypeOf<RdfaException>().With.Message.Contains("more than 1000000 triples").And.Property("Place").Not.Null);
    }

    [Test]
    public void Text_that_nested_properties_repeat_too_often_is_refused_with_its_place()
    {
        var start = string.Concat(Enumerable.Repeat("<div property='urn:p'>", 200));
        Assert.That(
            () => Page.Extract(start + new string('x', 1024 * 1024)),
            Throws.TypeOf<RdfaException>().With.Message.Contains("longer than 67108864 characters").And.Property("Place").Not.Null);
    }

    [Test]
    public void A_chain_of_patterns_longer_than_the_stack_is_deep_is_refused()
    {
        var chain = string.Concat(Enumerable.Range(0, 100_000).Select(n =>
            $"<p resource='#p{n}' typeof='rdfa:Pattern'><a property='rdfa:copy' href='#p{n + 1}'></a></p>"));
        Assert.That(() => Page.Extract(chain), Throws.TypeOf<RdfaException>().With.Message.Contains("more than 1000000 triples"));
    }

    [TestCase(0)]
    [TestCase(513)]
    public void A_depth_that_the_tree_builder_cannot_keep_is_no_option(int depth) =>
        Assert.That(() => new RdfaOptions { MaxDepth = depth }, Throws.TypeOf<ArgumentOutOfRangeException>());
}
