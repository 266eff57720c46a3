using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Tests.Validate;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Tests.Rules;

/// <summary>
/// A clean sample with edits. Where a finding is expected, the text has a mark, which is taken out: its line and column are the expected place.
/// </summary>
internal sealed class BrokenPage
{
    /// <summary>Stands right before what is at fault.</summary>
    internal const char Mark = '\u2038';

    private static readonly PageValidator Validator = new(Register.None);

    internal BrokenPage(string sample) => Html = Read(sample);

    internal string Html { get; private set; }

    /// <summary>Replaces the first occurrence of a text from an offset on.</summary>
    internal BrokenPage Edit(string find, string replace, int from = 0)
    {
        var at = Html.IndexOf(find, from, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), $"the sample has no {find}");
        Html = $"{Html[..at]}{replace}{Html[(at + find.Length)..]}";
        return this;
    }

    /// <summary>Replaces every occurrence of a text.</summary>
    internal BrokenPage EditAll(string find, string replace)
    {
        Assert.That(Html, Does.Contain(find));
        Html = Html.Replace(find, replace, StringComparison.Ordinal);
        return this;
    }

    internal BrokenPage Set(string html)
    {
        Html = html;
        return this;
    }

    /// <summary>What the check says of the page without its mark.</summary>
    internal PageReport Report() => Validate(Html.Replace(Mark.ToString(), "", StringComparison.Ordinal));

    /// <summary>Where the mark stands.</summary>
    internal (int Line, int Column) Expected()
    {
        var at = Html.IndexOf(Mark, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), "the page has no mark");
        return (Html[..at].Count(c => c == '\n') + 1, at - Html.LastIndexOf('\n', at));
    }

    /// <summary>What the check says of a page, as what it says it is, or as another type.</summary>
    internal static PageReport Validate(string html, PageType? type = null)
    {
        var address = new Uri("https://wolkendorp.example/pagina.html");
        return new PageCheck(Validator, type).Check("pagina.html", new FetchedPage(
            address, address, DateTimeOffset.UnixEpoch, "text/html; charset=utf-8", null, null, Encoding.UTF8.GetBytes(html), new ArchiveReference("", 0, "")));
    }

    /// <summary>A page of samples/site/zuiver.</summary>
    internal static string Read(string sample) => File.ReadAllText(Path.Combine(ShapeLibraryTests.Folder("samples"), "site", "zuiver", sample));

    /// <summary>Asserts that the page has one finding, of this code, and that its only place is the marked one.</summary>
    internal void AssertOnly(string code)
    {
        var report = Report();
        Assert.That(report.Findings.Select(finding => finding.Code), Is.EqualTo(new[] { code }), string.Join('\n', report.Findings));
        Assert.That(report.Findings[0].Places.Select(place => (place.Line, place.Column)), Is.EqualTo(new[] { Expected() }), string.Join('\n', report.Findings));
    }
}
