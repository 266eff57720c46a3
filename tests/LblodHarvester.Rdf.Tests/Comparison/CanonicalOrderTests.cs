namespace LblodHarvester.Rdf.Tests.Comparison;

public sealed class CanonicalOrderTests
{
    [Test]
    public void The_order_is_that_of_the_lines_and_does_not_depend_on_the_input()
    {
        var quads = RdfReader.ReadQuads("<urn:b> <urn:p> 1, 'a'. <urn:g> {<urn:a> <urn:p> <urn:o>} <urn:b> <urn:p> 1.", RdfSyntax.TriG, "test.trig");
        var expected = new[]
        {
            "<urn:a> <urn:p> <urn:o> <urn:g> .",
            "<urn:b> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
            "<urn:b> <urn:p> \"a\" .",
        };
        Assert.That(CanonicalOrder.Sort(quads).Select(quad => quad.ToString()), Is.EqualTo(expected));
        Assert.That(CanonicalOrder.Sort(quads.Reverse()).Select(quad => quad.ToString()), Is.EqualTo(expected));
    }
}
