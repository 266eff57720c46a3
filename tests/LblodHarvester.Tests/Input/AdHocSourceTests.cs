using LblodHarvester.Input;

namespace LblodHarvester.Tests.Input;

public class AdHocSourceTests
{
    [Test]
    public void A_bare_url_gives_a_source_named_after_its_host_that_never_reports()
    {
        var source = AdHocSource.Of(new Uri("https://Raadpleeg.Gemeente.example/zittingen/"));
        Assert.That(source.Id, Does.Match("^url-raadpleeg-gemeente-example-[0-9a-f]{8}$"));
        Assert.That(source.Loket, Is.Null);
    }

    [Test]
    public void The_same_url_always_gives_the_same_source_and_another_gives_another()
    {
        var first = AdHocSource.Of(new Uri("https://gemeente.example/a"));
        Assert.That(AdHocSource.Of(new Uri("https://gemeente.example/a")).Id, Is.EqualTo(first.Id));
        Assert.That(AdHocSource.Of(new Uri("https://gemeente.example/b")).Id, Is.Not.EqualTo(first.Id));
    }
}
