using System.Text;
using System.Text.RegularExpressions;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdfa.Tests.Markup;

public partial class HtmlTreeTests
{
    [TestCase("<p>1<b>2<p>3</b>4")]
    [TestCase("<b class=x>1<b class=y>2<b class=z>3<b class=x>4<p>5</b></b>6")]
    [TestCase("<p><b><b><b><b>1<p>2")]
    [TestCase("<a href=x>1<div>2<a href=y>3</div>4</a>5")]
    [TestCase("<i><div><p>1</i>2<table><td>3</table></div>4")]
    [TestCase("<table>1<div property=ex:p>2</div><tr><td>3</table>4")]
    [TestCase("<table><tr><div>1<table><tr><p>2</table></div><td>3</table>")]
    [TestCase("<table><a>1<table><a>2</table></a></table>3")]
    [TestCase("<div><table><b><tr><td>1</b></table>2</div>")]
    [TestCase("<table><input type=hidden><input type=text><form><caption>1</table>")]
    [TestCase("<table><tbody><tr><th>1<td>2<thead><tr><td>3<tfoot></table>")]
    [TestCase("<select><option>1<option>2<optgroup><option>3</select><select><input>")]
    [TestCase("<svg viewbox=x><foreignObject><p property=ex:p>1</p></foreignObject><title>2<b>3</svg>4")]
    [TestCase("<svg><a xlink:href=x xml:lang=nl><desc><div>1</svg>")]
    [TestCase("<math><mi>1<p>2</mi><annotation-xml encoding='text/html'><p>3</annotation-xml></math>4")]
    [TestCase("<svg><![CDATA[ <p> ]]><script>1</script></svg><font color=red>2</font>")]
    [TestCase("<pre>\n1</pre><textarea>\n<b>2</textarea><listing><i lang=nl>3</listing>")]
    [TestCase("<isindex prompt=1><image src=x></br></p>2")]
    [TestCase("<ruby>1<rb>2<rt>3<rtc>4<rp>5</ruby>")]
    [TestCase("<frameset><frame src=x></frameset>", TestName = "A_frameset_takes_the_place_of_the_body")]
    [TestCase("<html lang=nl><body about=x><html prefix='x: y'><body about=z typeof=ex:T>1")]
    [TestCase("<script property=ex:p>'<p>'</script><style>p</style><noscript><p>1</noscript><xmp><p></xmp>")]
    [TestCase("<li>1<li>2<dd>3<dt>4<h1>5<h2>6<button>7<button>8<nobr>9<nobr>10")]
    public void The_tree_is_that_of_the_DOM(string html)
    {
        using var tree = HtmlTree.Build(new PageSource(html), new RdfaOptions());
        using var dom = DomTree.Build(new PageSource(html), new RdfaOptions());

        Assert.That(tree.Root, Is.InstanceOf<HtmlElement>());
        Assert.That(Write(tree.Root), Is.EqualTo(Write(dom.Root)));
    }

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public void The_tree_of_a_real_page_is_that_of_the_DOM(string page)
    {
        var html = HtmlDecoder.Decode(File.ReadAllBytes(SharedData.Require("documents", page)), "text/html; charset=utf-8").Text;
        using var tree = HtmlTree.Build(new PageSource(html), new RdfaOptions());
        using var dom = DomTree.Build(new PageSource(html), new RdfaOptions());

        Assert.That(Write(tree.Root), Is.EqualTo(Write(dom.Root)));
    }

    [Test]
    public void What_is_in_a_template_is_not_said()
    {
        const string Body = "<template><tr><td property=ex:p>1</td></tr></template><table><tr><td property=ex:p>2</td></table>";

        Assert.That(Page.Triples(Body), Is.EqualTo(new[] { $"<{Page.Address}> <http://ex.example/p> \"2\" ." }));
    }

    [TestCase("prefix='r: http://www.w3.org/1999/02/22-rdf-syntax-ns#' datatype='r:XMLLiteral'")]
    [TestCase("prefix='r: http://www.w3.org/1999/02/22-rdf-syntax-ns#XML' datatype='r:Literal'")]
    [TestCase("datatype='rdf:XML&#76;iteral'")]
    public void A_markup_literal_has_all_comments_and_attributes_however_its_datatype_is_written(string datatype)
    {
        const string Content = "<i>a</i><!-- b --><b class=c id=d>e<b class=f>g</b></b>";
        const string Literal = "<i xmlns=\\\"http://www.w3.org/1999/xhtml\\\">a</i><!-- b -->"
            + "<b xmlns=\\\"http://www.w3.org/1999/xhtml\\\" class=\\\"c\\\" id=\\\"d\\\">e<b class=\\\"f\\\">g</b></b>";

        var triple = Page.Triples($"<p property=ex:p {datatype}>{Content}</p>").Single();

        Assert.That(
            PrefixDeclaration().Replace(triple, ""),
            Is.EqualTo($"<{Page.Address}> <http://ex.example/p> \"{Literal}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> ."));
    }

    [Test]
    public void An_HTML_literal_in_a_misnested_place_is_that_of_its_own_element()
    {
        const string Body = "<p>x</p><table><div property=ex:p datatype=rdf:HTML><i class=a>1</i><!--2--></div><tr><td>3</table>";

        Assert.That(Page.Triples(Body).Single(), Does.Contain("\"<i class=\\\"a\\\">1</i><!--2-->\""));
    }

    [GeneratedRegex("""
         xmlns:[a-z]+=\\"[^"]*"
        """)]
    private static partial Regex PrefixDeclaration();

    // The attributes that RDFa reads, the others being left out of one of the trees.
    private static string Write(MarkupElement root)
    {
        var text = new StringBuilder();
        Write(root);
        return text.ToString();

        void Write(MarkupElement element)
        {
            text.Append('<').Append(element.Name).Append(' ').Append(element.NamespaceUri);
            for (var i = 0; i < element.AttributeCount; i++)
            {
                var attribute = element.AttributeAt(i);
                if (HtmlAttributeUse.IsReadByRdfa(attribute.Name))
                    text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            }

            text.Append('>');
            foreach (var node in element.Content)
            {
                if (node is MarkupElement child)
                    Write(child);
                else if (node is MarkupText part)
                    text.Append(part.Text);
            }

            text.Append("</>");
        }
    }
}
