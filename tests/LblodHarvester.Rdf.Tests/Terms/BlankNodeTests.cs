namespace LblodHarvester.Rdf.Tests.Terms;

public sealed class BlankNodeTests
{
    [TestCase("b0")]
    [TestCase("0")]
    [TestCase("_")]
    [TestCase("a.b-c·")]
    [TestCase("é")]
    [TestCase("\U00010000")]
    public void A_label_of_the_grammar_is_accepted(string label) => Assert.That(new BlankNode(label).ToString(), Is.EqualTo($"_:{label}"));

    [TestCase("")]
    [TestCase("a.")]
    [TestCase(".a")]
    [TestCase("-a")]
    [TestCase("a:b")]
    [TestCase("a b")]
    [TestCase("×")]
    [TestCase("\U000F0000")]
    public void Another_label_is_refused(string label) => Assert.That(() => new BlankNode(label), Throws.TypeOf<FormatException>());

    // An attribute cannot hold half a surrogate pair.
    [Test]
    public void A_label_with_half_a_surrogate_pair_is_refused()
    {
        Assert.That(() => new BlankNode("\uD800"), Throws.TypeOf<FormatException>());
        Assert.That(() => new BlankNode("a\uDC00"), Throws.TypeOf<FormatException>());
    }
}
