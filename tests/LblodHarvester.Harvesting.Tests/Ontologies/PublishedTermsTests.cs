using System.Text.RegularExpressions;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Harvesting.Tests.Ontologies;

/// <summary>
/// What shapes, ontologies and code call a thing is what its publisher calls it: a typing error in an IRI checks nothing, silently.
/// </summary>
public class PublishedTermsTests
{
    [Test]
    public void Every_term_that_we_use_is_published_or_has_another_source()
    {
        var published = PublishedTerms.Published();
        var used = PublishedTerms.Used();
        var exceptions = Exceptions();
        Assert.That(used, Has.Count.GreaterThan(400));
        Assert.That(
            used.Where(iri => !published.Contains(PublishedTerms.WithoutScheme(iri)) && !exceptions.ContainsKey(iri.Value)), Is.Empty);
    }

    [Test]
    public void Every_exception_is_a_term_that_we_use_and_that_is_not_published()
    {
        var published = PublishedTerms.Published();
        var used = PublishedTerms.Used().Select(iri => iri.Value).ToHashSet();
        Assert.Multiple(() =>
        {
            foreach (var (iri, source) in Exceptions())
            {
                Assert.That(used, Does.Contain(iri), $"{iri} is not used any more: take it out of the list.");
                Assert.That(
                    published, Does.Not.Contain(PublishedTerms.WithoutScheme(new Iri(iri))), $"{iri} is published now: take it out of the list.");
                Assert.That(source, Is.Not.Empty);
            }
        });
    }

    [Test]
    public void A_file_of_the_shared_data_that_is_given_as_a_source_uses_the_term()
    {
        var domain = SharedData.Require("domain");
        var unused = Exceptions().Where(exception => exception.Value.StartsWith("domain/", StringComparison.Ordinal)).Where(exception =>
        {
            var name = exception.Key[(exception.Key.LastIndexOfAny(['#', '/']) + 1)..];
            return !Regex.IsMatch(File.ReadAllText(Path.Combine(domain, "..", exception.Value)), $@"\b{Regex.Escape(name)}\b");
        });
        Assert.That(unused, Is.Empty);
    }

    private static Dictionary<string, string> Exceptions() =>
        File.ReadLines(Path.Combine(
                SharedData.RepositoryRoot(), "tests", "LblodHarvester.Harvesting.Tests", "Ontologies", "terms-not-in-oslo.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => parts[1]);
}
