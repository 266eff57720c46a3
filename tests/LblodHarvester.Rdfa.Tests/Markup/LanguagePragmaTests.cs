using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.Markup;

public class LanguagePragmaTests
{
    private const string Value = "<p property=dc:title>t</p>";
    private const string Template = "<template></template>";

    [TestCase("<meta http-equiv=Content-Language content=nl>" + Value, "nl")]
    [TestCase("<meta http-equiv=content-language content='\n nl-BE x'>" + Value, "nl-BE")]
    [TestCase("<html lang=fr><meta http-equiv=content-language content=nl>" + Value, "fr")]
    [TestCase("<meta http-equiv=content-language content=nl><div lang=''>" + Value, null)]
    [TestCase("<meta http-equiv=content-language content='nl, fr'>" + Value, null)]
    [TestCase("<meta http-equiv=content-language content=' '>" + Value, null)]
    [TestCase("<meta http-equiv=content-language>" + Value, null)]
    [TestCase("<meta name=content-language content=nl>" + Value, null)]
    [TestCase("<meta http-equiv=content-language content=fr><meta http-equiv=content-language content=nl>" + Value, "nl")]
    [TestCase("<meta http-equiv=content-language content=nl><meta http-equiv=content-language content='fr, en'>" + Value, "nl")]
    [TestCase("<body>" + Value + "<meta http-equiv=content-language content=nl>", "nl")]
    public void The_language_of_a_value_is_that_of_an_element_around_or_of_the_last_meta_element_that_sets_one(string html, string? language)
    {
        foreach (var page in new[] { html, html + Template })
        {
            var title = (Literal)Page.Extract(page).Triples.Single().Triple.Object;

            Assert.That(title.Language, Is.EqualTo(language));
        }
    }
}
