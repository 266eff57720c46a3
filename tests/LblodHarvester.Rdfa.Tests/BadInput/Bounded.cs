using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdfa.Tests.BadInput;

/// <summary>Reads what was made to do harm, and holds the reading to bounds of time and memory.</summary>
internal static class Bounded
{
    /// <summary>Far more than any case needs on a slow machine, and far less than work that grows with the square of the page.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    private const long MostAllocated = 2L * 1024 * 1024 * 1024;

    /// <summary>What is read; an <see cref="RdfaException"/> is what a page may give instead, and then null.</summary>
    internal static RdfaDocument? Read(string html, RdfaOptions? options = null) => Run(() => Page.Extract(html, options));

    /// <summary>The error that a page gives.</summary>
    internal static RdfaException Refusal(string html, RdfaOptions? options = null)
    {
        RdfaException? refusal = null;
        Run(() =>
        {
            refusal = Assert.Throws<RdfaException>(() => Page.Extract(html, options));
            return null;
        });
        return refusal!;
    }

    internal static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>The template once for each number from 0, with the number for each <c>#</c>.</summary>
    internal static string Numbered(string template, int times)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
            text.Append(template.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString();
    }

    internal static RdfaDocument? Run(Func<RdfaDocument?> read)
    {
        RdfaDocument? document = null;
        string outcome;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        try
        {
            document = read();
            outcome = document is null ? "refused" : $"{document.Triples.Count} triples, {document.Findings.Count} findings";
        }
        catch (RdfaException fault)
        {
            outcome = fault.Message;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalMilliseconds:F0} ms, {allocated / (1024.0 * 1024):F0} MiB allocated: {outcome}");
        Assert.That(watch.Elapsed, Is.LessThan(MostTime));
        Assert.That(allocated, Is.LessThan(MostAllocated));
        return document;
    }
}
