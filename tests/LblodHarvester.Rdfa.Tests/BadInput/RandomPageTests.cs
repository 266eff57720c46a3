using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.BadInput;

/// <summary>Random pages: each is read or refused. The seed is in the name of the test.</summary>
public class RandomPageTests
{
    private static readonly string?[] ContentTypes = [null, "text/html", "text/html; charset=utf-16le", "application/xhtml+xml", "application/xml", "image/svg+xml; charset=gb18030"];

    private static readonly string[] Parts =
    [
        "<", ">", "</", "/>", "\"", "'", "=", " ", "\n", "\r", "\0", "&", ";", "#", "x", ":", "_:", "[", "]", "--", "!", "?", "<!--", "-->", "<![CDATA[", "]]>", "<?xml ",
        "<!DOCTYPE html>", "<p", "<b", "<a", "<div", "<table", "<td", "<tr", "<svg", "<math", "<template", "<select", "<option", "<base", "<time", "</p>", "</b>", "</a>", "</div>",
        "</table>", "</svg>", "</template>", "<script>", "</script>", "<br>", "<plaintext>", " about", " property", " rel", " rev", " typeof", " resource", " href", " src", " content",
        " datatype", " datetime", " inlist", " vocab", " prefix", " lang", " xml:lang", " xml:base", " xmlns:q", "='dc:title'", "='rdf:XMLLiteral'", "='rdf:HTML'", "='_:a'", "=''",
        "='[]'", "='q: http://q.example/ '", "='http://v.example/'", "='rdfa:Pattern'", "='rdfa:copy'", "='#a'", "='nl'", "&nbsp;", "&#0;", "&#xD800;", "\uD83D\uDE00", "\uFFFE", "\u0085",
    ];

    [TestCaseSource(nameof(Seeds), new object[] { 60 })]
    public void Random_bytes_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(1, 20_000)];
        random.NextBytes(bytes);
        foreach (var start in new byte[][] { [], [.. "<p property=dc:title>"u8], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF, (byte)'<'] })
            ReadAll([.. start, .. bytes]);
    }

    [TestCaseSource(nameof(Seeds), new object[] { 200 })]
    public void Random_markup_is_read_or_refused(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var parts = random.Next(1, 1_000); parts > 0; parts--)
            text.Append(Parts[random.Next(Parts.Length)]);
        ReadAll(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static IEnumerable<int> Seeds(int count) => Enumerable.Range(1, count);

    private static void ReadAll(byte[] body)
    {
        foreach (var contentType in ContentTypes)
        {
            Bounded.Run(() =>
            {
                var page = RdfaPage.Read(body, contentType, new Iri(Page.Address));
                var length = page.Html.Text.Length;
                Assert.That(page.Rdfa.Triples.Select(extracted => extracted.Origin.Element.Offset), Is.All.InRange(0, length));
                Assert.That(page.Rdfa.Findings.Select(finding => finding.Place.Offset), Is.All.InRange(0, length));
                return page.Rdfa;
            });
        }
    }
}
