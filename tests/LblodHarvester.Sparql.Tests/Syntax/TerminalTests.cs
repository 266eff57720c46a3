using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Sparql.Tests.Syntax;

public sealed class TerminalTests
{
    [TestCase("1", "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [TestCase("-1.5", "\"-1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [TestCase("+.5", "\"+.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [TestCase("1.e6", "\"1.e6\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [TestCase("1E-6", "\"1E-6\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [TestCase("TRUE", "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>")]
    [TestCase("'a'@nl-BE", "\"a\"@nl-BE")]
    [TestCase("'''a'b''c\n'''", "\"a'b''c\\n\"")]
    [TestCase("\"a\\t\\\\\\\"\"", "\"a\\t\\\\\\\"\"")]
    [TestCase(@"'\u0041\U0001F600'", "\"A😀\"")]
    [TestCase(@"'\u0027'", "\"'\"")]
    [TestCase(@"'\u005cn'", "\"\\\\n\"")]
    [TestCase(@"'\\u0041'", "\"\\\\u0041\"")]
    [TestCase("e:a.b.", "<http://e/a.b>")]
    [TestCase("e:a%20b", "<http://e/a%20b>")]
    [TestCase(@"e:a\,b\-c", "<http://e/a,b-c>")]
    [TestCase("e:1:2", "<http://e/1:2>")]
    [TestCase("e:", "<http://e/>")]
    [TestCase("<x/../y#z>", "<http://base/y#z>")]
    [TestCase(@"<\u0078>", "<http://base/x>")]
    [TestCase("()", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>")]
    public void A_term_is_read(string written, string term)
    {
        var query = SparqlQuery.Parse($"BASE <http://base/> PREFIX e: <http://e/> ASK {{ ?s ?p {written} }}");
        var pattern = (Sparql.Algebra.BasicGraphPattern)query.Algebra.Pattern;
        Assert.That($"{pattern.Triples.Single().Object}", Is.EqualTo(term));
    }

    [TestCase("1.5.5")]
    [TestCase("'a\nb'")]
    [TestCase("'a'@")]
    [TestCase("'a'@toolonglanguage")]
    [TestCase(@"'\uD800'")]
    [TestCase(@"'\x'")]
    [TestCase("e:a%2")]
    [TestCase(@"e:a\b")]
    [TestCase("<a b>")]
    [TestCase(@"<a\u0020b>")]
    [TestCase(@"<a\u003E")]
    [TestCase(@"?x\u0020")]
    [TestCase("_:")]
    [TestCase("_:-a")]
    [TestCase("?")]
    [TestCase("'a'^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>")]
    public void What_is_no_term_is_refused(string written) => Assert.That(
        () => SparqlQuery.Parse($"BASE <http://base/> PREFIX e: <http://e/> ASK {{ ?s ?p {written} }}"), Throws.InstanceOf<SparqlSyntaxException>());

    [Test]
    public void A_comment_may_hold_what_is_no_escape() =>
        Assert.That(() => SparqlQuery.Parse("ASK # C:\\users \\u000A }\n{ }"), Throws.Nothing);
}
