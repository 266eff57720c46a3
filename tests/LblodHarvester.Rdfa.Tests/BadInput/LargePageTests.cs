using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.BadInput;

/// <summary>Pages of 200 MB, and that time and memory grow with the page and no faster.</summary>
public class LargePageTests
{
    private const int Large = 200 * 1024 * 1024;
    private const int SmallestPage = 8 * 1024;
    private const int Largest = 64;

    // Twice the growth of what is linear; that of what is quadratic, from 1 to 64, is 64 times.
    private const double MostAllocatedGrowth = 2;
    private const double MostTimeGrowth = 8;

    [TestCase("text/html; charset=utf-8")]
    [TestCase("text/html")]
    [TestCase("application/xhtml+xml")]
    [TestCase("application/xml; charset=shift_jis")]
    public void A_page_of_200_megabytes_is_refused_before_memory_is_spent_on_it(string contentType)
    {
        var body = new byte[Large];
        body.AsSpan().Fill((byte)'a');
        "<html>"u8.CopyTo(body);
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(
            () => RdfaPage.Read(body, contentType, new Iri(Page.Address)),
            Throws.TypeOf<RdfaException>().With.Message.EqualTo($"The page has {Large} characters, and the limit is 67108864."));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(16 * 1024 * 1024));
    }

    private static IEnumerable<TestCaseData> Growing()
    {
        yield return Grows("Paragraphs", "<p about='/#' property=dc:title>t#</p>\n");
        yield return Grows("A_table", "<table><tr><td about='/#' property=dc:title>t#<td><b>x</b></table>");
        yield return Grows("Text_alone", "lorem ipsum dolor sit amet ");
        yield return Grows("Elements_alone", "<div class=x><span>y</span></div>");
        yield return Grows("Attributes", "<p " + Bounded.Numbered("a# ", 100) + " property='dc:title' content='#'>");
        yield return Grows("Prefixes_of_siblings", "<p prefix='p#: http://p.example/#/' property='p#:t'>x</p>");
        yield return Grows("Prefixes_that_nest", "<div prefix='p#: http://p.example/#/'><p property='p#:t'>x</p></div>");
        yield return Grows("Relations_that_nest", "<div rel='dc:a'><div rel='dc:b'><div rel='dc:c'><i about='/#'></i></div></div></div>");
        yield return Grows("Properties_that_nest", "<div about='/#' property='dc:a'><div property='dc:b'><i property='dc:c'>x#</i></div></div>");
        yield return Grows("A_list", "<p property=dc:title inlist>t#</p>");
        yield return Grows("Findings", "<p property='nope:x#' typeof=nope#>t</p>");
        yield return Grows("Misnested_formatting", "<p><b>x<i>y</b>z</i></p>");
        yield return Grows("Unclosed_formatting", "<p><b>x<a href='#'>y");
        yield return Grows("Comments", "<!-- x --><!----!>");
        yield return Grows("References", "&amp;&eacute;&#x110000;&nosuch;");
        yield return Grows("XML", "<p about='/#' property='dc:title'>t#<i xml:lang='nl'/></p>\n", HostLanguage.Xml);
        yield return Grows("XHTML_with_prefixes", "<p prefix='p#: http://p.example/#/' property='p#:t'>x</p>", HostLanguage.Xhtml5);
    }

    [TestCaseSource(nameof(Growing))]
    public void Time_and_memory_grow_linearly_with_the_page(string part, HostLanguage host)
    {
        var options = new RdfaOptions { HostLanguage = host };
        Measure(part, Largest, options);
        var rows = new[] { 1, 4, 16, Largest }.Select(times => Measure(part, times, options)).ToList();
        foreach (var (times, length, milliseconds, allocated) in rows)
        {
            TestContext.Out.WriteLine(
                $"{times,3} x: {length / 1024.0,8:F0} KiB {milliseconds,8:F1} ms {milliseconds * 1e6 / length,7:F0} ns and {allocated / (double)length,6:F0} bytes a character");
        }

        var (first, last) = (rows[0], rows[^1]);
        Assert.That(last.Allocated / (double)last.Length, Is.LessThan(MostAllocatedGrowth * first.Allocated / first.Length));
        Assert.That(last.Milliseconds / last.Length, Is.LessThan(MostTimeGrowth * first.Milliseconds / first.Length));
    }

    // Each size is read until as much is read as of the largest. Processor time, for what else the machine does is not the page's.
    private static (int Times, int Length, double Milliseconds, long Allocated) Measure(string part, int times, RdfaOptions options)
    {
        var html = $"<html><body>{Bounded.Numbered(part, times * SmallestPage / part.Length)}</body></html>";
        var runs = Largest / times;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = Environment.CpuUsage.TotalTime;
        for (var run = 0; run < runs; run++)
            Page.Extract(html, options);
        var milliseconds = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return (times, html.Length, milliseconds / runs, (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs);
    }

    private static TestCaseData Grows(string name, string part, HostLanguage? host = null) =>
        new TestCaseData(part, host ?? HostLanguage.Html5).SetName($"Time_and_memory_grow_linearly_with: {name}");
}
