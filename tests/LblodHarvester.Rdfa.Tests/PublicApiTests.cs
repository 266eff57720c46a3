using LblodHarvester.Testing;
using LblodHarvester.Testing.Api;

namespace LblodHarvester.Rdfa.Tests;

public sealed class PublicApiTests
{
    [Test]
    public void The_public_API_is_the_one_that_was_reviewed() => Snapshot.Verify("PublicApi", PublicApi.Render(typeof(RdfaExtractor).Assembly));
}
