using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Expressions.Functions;

/// <summary>SPARQL 1.1, section 17.4.2, with its examples.</summary>
public sealed class TermFunctionTests
{
    [TestCase("IsIri", ":a", "true")]
    [TestCase("IsIri", "'a'", "false")]
    [TestCase("IsIri", " ", null)]
    [TestCase("IsBlank", "[]", "true")]
    [TestCase("IsBlank", ":a", "false")]
    [TestCase("IsLiteral", "'a'", "true")]
    [TestCase("IsLiteral", ":a", "false")]
    [TestCase("IsNumeric", "12", "true")]
    [TestCase("IsNumeric", "'12'", "false")]
    [TestCase("IsNumeric", "'12'^^xsd:nonNegativeInteger", "true")]
    [TestCase("IsNumeric", "'1200'^^xsd:byte", "false")]
    [TestCase("IsNumeric", "'NaN'^^xsd:float", "true")]
    [TestCase("IsNumeric", "'.'^^xsd:decimal", "false")]
    [TestCase("IsNumeric", "'1.'^^xsd:decimal", "true")]
    [TestCase("IsNumeric", "'1.5'^^xsd:integer", "false")]
    [TestCase("IsNumeric", "'1e'^^xsd:double", "false")]
    [TestCase("IsNumeric", "'Infinity'^^xsd:double", "false")]
    [TestCase("IsNumeric", "' 1'^^xsd:integer", "false")]
    [TestCase("IsNumeric", "<http://example/>", "false")]
    [TestCase("Str", "<mailto:alice@work.example>", "'mailto:alice@work.example'")]
    [TestCase("Str", "01", "'01'")]
    [TestCase("Str", "'a'@en", "'a'")]
    [TestCase("Str", "[]", null)]
    [TestCase("Lang", "'Robert'@en", "'en'")]
    [TestCase("Lang", "'Robert'@en-BE", "'en-BE'")]
    [TestCase("Lang", "'Robert'", "''")]
    [TestCase("Lang", "1", "''")]
    [TestCase("Lang", ":a", null)]
    [TestCase("Datatype", "'a'", "xsd:string")]
    [TestCase("Datatype", "1", "xsd:integer")]
    [TestCase("Datatype", "'a'@en", "rdf:langString")]
    [TestCase("Datatype", "'a'^^:t", ":t")]
    [TestCase("Datatype", ":a", null)]
    [TestCase("Iri", "'iri'", "<http://example.org/base/iri>")]
    [TestCase("Iri", "'http://other.example/'", "<http://other.example/>")]
    [TestCase("Iri", ":a", ":a")]
    [TestCase("Iri", "'a b'", null)]
    [TestCase("Iri", "'a'@en", null)]
    [TestCase("Iri", "1", null)]
    [TestCase("StrDt", "'123' | xsd:integer", "123")]
    [TestCase("StrDt", "'iiii' | <http://example/romanNumeral>", "'iiii'^^<http://example/romanNumeral>")]
    [TestCase("StrDt", "'a'@en | xsd:string", null)]
    [TestCase("StrDt", "1 | xsd:string", null)]
    [TestCase("StrDt", "'a' | 'b'", null)]
    [TestCase("StrDt", "'a' | rdf:langString", null)]
    [TestCase("StrLang", "'chat' | 'en'", "'chat'@en")]
    [TestCase("StrLang", "'chat'@en | 'en-US'", null)]
    [TestCase("StrLang", "'chat' | 'not a tag'", null)]
    [TestCase("StrLang", "'chat' | ''", null)]
    [TestCase("StrLang", "1 | 'en'", null)]
    [TestCase("SameTerm", "'a'@en | 'a'@en", "true")]
    [TestCase("SameTerm", "1 | 01", "false")]
    [TestCase("SameTerm", "1 | ", null)]
    [TestCase("Md5", "'abc'", "'900150983cd24fb0d6963f7d28e17f72'")]
    [TestCase("Md5", "'食べ物'", "'e7ada485d13b1decf628c9211bc3a97b'")]
    [TestCase("Sha1", "'abc'", "'a9993e364706816aba3e25717850c26c9cd0d89d'")]
    [TestCase("Sha256", "'abc'", "'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'")]
    [TestCase("Sha384", "'abc'", "'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7'")]
    [TestCase("Sha512", "'abc'", "'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f'")]
    [TestCase("Sha1", "'abc'@en", null)]
    [TestCase("Sha1", "1", null)]
    public void A_function_of_terms_gives_its_value(string function, string arguments, string? expected) =>
        Evaluation.AssertIs(Evaluation.Call(function, arguments), expected);

    [Test]
    public void BNODE_is_another_one_each_time()
    {
        var expression = Compile(BuiltInFunction.BNode);
        var (first, second) = (expression.Evaluate(new Solution()), expression.Evaluate(new Solution()));
        Assert.That(first, Is.InstanceOf<BlankNode>().And.Not.EqualTo(second));
    }

    [Test]
    public void BNODE_of_a_label_is_one_in_a_solution_and_another_in_the_next()
    {
        var context = Evaluation.Context();
        var first = Compile(BuiltInFunction.BNode, context, Evaluation.Variable(0));
        var second = Compile(BuiltInFunction.BNode, context, Evaluation.Constant("'a'"));
        Term a = Terms.Parse("'a'"), b = Terms.Parse("'b'");
        var node = first.Evaluate(new Solution(a) { Number = 1 });
        Assert.Multiple(() =>
        {
            Assert.That(node, Is.InstanceOf<BlankNode>());
            Assert.That(second.Evaluate(new Solution(b) { Number = 1 }), Is.EqualTo(node));
            Assert.That(first.Evaluate(new Solution(b) { Number = 1 }), Is.Not.EqualTo(node));
            Assert.That(first.Evaluate(new Solution(a) { Number = 2 }), Is.Not.EqualTo(node));
            Assert.That(first.Evaluate(new Solution(Terms.Parse("'a'@en"))), Is.Null);
            Assert.That(Compile(BuiltInFunction.BNode, Evaluation.Context(), Evaluation.Variable(0)).Evaluate(new Solution(a) { Number = 1 }), Is.Not.EqualTo(node));
        });
    }

    [Test]
    public void UUID_is_another_one_each_time()
    {
        var expression = Compile(BuiltInFunction.Uuid);
        var uuid = (Iri)expression.Evaluate(new Solution())!;
        Assert.Multiple(() =>
        {
            Assert.That(uuid.Value, Does.Match("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
            Assert.That(expression.Evaluate(new Solution()), Is.Not.EqualTo(uuid));
        });
    }

    [Test]
    public void STRUUID_is_a_text() =>
        Assert.That(((Literal)Compile(BuiltInFunction.StrUuid).Evaluate(new Solution())!).Value, Does.Match("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));

    [Test]
    public void IRI_without_a_base_takes_absolute_ones_only()
    {
        var context = new EvaluationContext(TimeProvider.System);
        var expression = Compile(BuiltInFunction.Iri, context, Evaluation.Variable(0));
        Assert.Multiple(() =>
        {
            Assert.That(expression.Evaluate(new Solution(Terms.Parse("'urn:a'"))), Is.EqualTo(new Iri("urn:a")));
            Assert.That(expression.Evaluate(new Solution(Terms.Parse("'a'"))), Is.Null);
        });
    }

    private static CompiledExpression Compile(BuiltInFunction function, EvaluationContext? context = null, params Expression[] arguments) =>
        Evaluation.Compiler(context).Compile(new FunctionExpression(function, arguments));
}
