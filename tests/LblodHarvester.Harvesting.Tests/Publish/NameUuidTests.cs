using LblodHarvester.Harvesting.Publish;

namespace LblodHarvester.Harvesting.Tests.Publish;

public class NameUuidTests
{
    /// <summary>Computed with another implementation: Python's <c>uuid.uuid5(uuid.NAMESPACE_URL, …)</c>.</summary>
    [TestCase("http://www.example.com/", "fcde3c85-2270-590f-9e7c-ee003d65e0e2")]
    [TestCase("https://data.wolkendorp.example/id/é", "c06ba9a7-d7ec-552f-855d-c10e3790a960")]
    public void An_IRI_has_the_UUID_that_every_other_implementation_gives_it(string iri, string uuid) =>
        Assert.That(NameUuid.Of(iri).ToString(), Is.EqualTo(uuid));
}
