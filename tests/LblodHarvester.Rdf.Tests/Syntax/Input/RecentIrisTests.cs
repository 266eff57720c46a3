using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax.Input;

public class RecentIrisTests
{
    private static readonly string[] Texts =
    [
        .. Enumerable.Range(0, 5000).Select(i => $"http://data.example/id/besluiten/{i}/behandeling/stemming"),
        .. Enumerable.Range(4, RecentIris.LongestIri - 3).Select(length => "urn:".PadRight(length, 'x')),
        .. Enumerable.Range(4, RecentIris.LongestIri / 2 - 3).Select(length => "urn:".PadRight(length, 'é')),
    ];

    [Test]
    public void What_was_remembered_last_is_found()
    {
        var recent = new RecentIris();
        foreach (var text in Texts)
        {
            var iri = Iri.Unchecked(text);
            recent.Remember(Encoding.UTF8.GetBytes(text), iri);
            Assert.That(recent.Find(Encoding.UTF8.GetBytes(text)), Is.SameAs(iri));
        }
    }

    [Test]
    public void What_is_found_has_the_text_that_was_asked_for()
    {
        var recent = new RecentIris();
        var found = 0;
        foreach (var text in Texts)
            recent.Remember(Encoding.UTF8.GetBytes(text), Iri.Unchecked(text));
        foreach (var text in Texts)
        {
            if (recent.Find(Encoding.UTF8.GetBytes(text)) is not { } iri)
                continue;
            found++;
            Assert.That(iri.Value, Is.EqualTo(text));
        }

        Assert.That(found, Is.GreaterThan(500), "a thousand places, most of them taken");
    }

    [Test]
    public void An_IRI_that_is_too_long_is_not_remembered()
    {
        var recent = new RecentIris();
        var text = Encoding.UTF8.GetBytes("urn:".PadRight(RecentIris.LongestIri + 1, 'x'));

        recent.Remember(text, Iri.Unchecked("urn:x"));

        Assert.That(recent.Find(text), Is.Null);
    }
}
