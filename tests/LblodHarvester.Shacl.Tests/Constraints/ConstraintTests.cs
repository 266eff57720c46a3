using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests.Constraints;

/// <summary>What the W3C suite does not ask of the constraints, and their definitions do.</summary>
public sealed class ConstraintTests
{
    // SHACL, section 4.3; SPARQL 1.1, section 17.3
    [TestCase("sh:minInclusive 5", "5.0", true)]
    [TestCase("sh:minInclusive 5", "\"5\"^^xsd:byte", true)]
    [TestCase("sh:minInclusive 5", "4.9e0", false)]
    [TestCase("sh:minInclusive 5", "\"5\"", false)]
    [TestCase("sh:minInclusive 5", "\"vijf\"^^xsd:integer", false)]
    [TestCase("sh:minInclusive 5", "ex:five", false)]
    [TestCase("sh:maxExclusive 5", "5", false)]
    [TestCase("sh:maxExclusive 5", "\"NaN\"^^xsd:double", false)]
    [TestCase("sh:minExclusive 123456789012345678901234567890", "123456789012345678901234567891", true)]
    [TestCase("sh:maxInclusive \"2026-11-22\"^^xsd:date", "\"2026-11-22\"^^xsd:date", true)]
    [TestCase("sh:maxInclusive \"2026-11-22\"^^xsd:date", "\"2026-11-23\"^^xsd:date", false)]
    [TestCase("sh:maxInclusive \"m\"", "\"l\"", true)]
    [TestCase("sh:maxInclusive \"m\"", "\"m\"@nl", false)]
    [TestCase("sh:maxInclusive \"m\"@nl", "\"m\"@nl", false)]

    // 4.4.1 and 4.4.2: characters, not code units
    [TestCase("sh:maxLength 2", "\"\U0001F600\U0001F600\"", true)]
    [TestCase("sh:maxLength 2", "\"\U0001F600\U0001F600a\"", false)]
    [TestCase("sh:minLength 2", "123", true)]
    [TestCase("sh:minLength 22", "ex:a", false)]
    [TestCase("sh:minLength 20", "ex:a", true)]
    [TestCase("sh:minLength 0", "[]", false)]
    [TestCase("sh:maxLength 99999999999999999999", "\"a\"", true)]

    // 4.4.3: SPARQL's REGEX looks anywhere in the text, and has XPath's syntax
    [TestCase("sh:pattern \"b\"", "\"abc\"", true)]
    [TestCase("sh:pattern \"^b\"", "\"abc\"", false)]
    [TestCase("sh:pattern \"C$\" ; sh:flags \"i\"", "\"abc\"", true)]
    [TestCase("sh:pattern \"c$\"", "\"abc\\n\"", false)]
    [TestCase("sh:pattern \"^\\\\i\\\\c*$\"", "\"naam\"", true)]
    [TestCase("sh:pattern \"^http://example\"", "ex:a", true)]
    [TestCase("sh:pattern \"\"", "[]", false)]
    [TestCase("sh:pattern \"^1\"", "12", true)]

    // 4.4.4: basic filtering
    [TestCase("sh:languageIn ( \"nl\" )", "\"a\"@NL-be", true)]
    [TestCase("sh:languageIn ( \"nl\" )", "\"a\"@nld", false)]
    [TestCase("sh:languageIn ( \"nl-BE\" )", "\"a\"@nl", false)]
    [TestCase("sh:languageIn ( \"*\" )", "\"a\"@fr", true)]
    [TestCase("sh:languageIn ( \"*\" )", "\"a\"", false)]
    [TestCase("sh:languageIn ()", "\"a\"@nl", false)]

    // 4.1.2: a datatype that nobody knows has no lexical space to break
    [TestCase("sh:datatype ex:mine", "\"x\"^^ex:mine", true)]
    [TestCase("sh:datatype rdf:langString", "\"x\"@nl", true)]
    [TestCase("sh:datatype xsd:string", "\"x\"@nl", false)]
    [TestCase("sh:datatype xsd:integer", "\" 1\"^^xsd:integer", false)]

    // 4.6: each in each
    [TestCase("sh:or ()", "1", false)]
    [TestCase("sh:and ()", "1", true)]
    [TestCase("sh:xone ( [ sh:datatype xsd:integer ] [ sh:minInclusive 0 ] )", "1", false)]
    [TestCase("sh:xone ( [ sh:datatype xsd:integer ] [ sh:minInclusive 0 ] )", "1.0", true)]
    [TestCase("sh:not [ sh:or ( [ sh:datatype xsd:integer ] [ sh:minInclusive 0 ] ) ]", "-1.0", true)]
    [TestCase("sh:not [ sh:nodeKind sh:IRI ; sh:deactivated true ]", "1", false)]

    // 4.8
    [TestCase("sh:in ( 1 )", "1.0", false)]
    [TestCase("sh:in ( \"a\"@nl )", "\"a\"@NL", true)]
    [TestCase("sh:hasValue 1", "01", false)]
    public void A_value_meets_a_constraint_or_not(string constraint, string value, bool isMet)
    {
        var shapes = CompiledShapes.Compile(Turtle.Graph($"ex:S sh:targetNode ex:focus ; sh:path ex:p ; {constraint} ."));
        Assert.That(shapes.Validate(Turtle.Graph($"ex:focus ex:p {value} .")).Conforms, Is.EqualTo(isMet));
    }

    [TestCase("sh:lessThan ex:q", "ex:a ex:p 1 ; ex:q 2 .", 0)]
    [TestCase("sh:lessThan ex:q", "ex:a ex:p 2 , 3 ; ex:q 2 , 4 .", 2)]
    [TestCase("sh:lessThanOrEquals ex:q", "ex:a ex:p 2 , 3 ; ex:q 2.0 , 4 .", 1)]
    [TestCase("sh:lessThan ex:q", "ex:a ex:p 2 .", 0)]
    [TestCase("sh:lessThan ex:q", "ex:a ex:p 2 ; ex:q ex:b .", 1)]
    [TestCase("sh:lessThanOrEquals ex:q", "ex:a ex:p \"x\"@nl ; ex:q \"x\"@nl .", 1)]
    [TestCase("sh:equals ex:q", "ex:a ex:p 1 , 2 ; ex:q 2 , 3 .", 2)]
    [TestCase("sh:disjoint ex:q", "ex:a ex:p 1 , 2 ; ex:q 2 , 3 .", 1)]
    [TestCase("sh:uniqueLang true", "ex:a ex:p \"a\"@nl , \"b\"@NL , \"c\"@nl , \"d\"@en , \"e\" .", 1)]
    [TestCase("sh:uniqueLang true", "ex:a ex:p \"a\"@nl , \"b\"@nl , \"c\"@en , \"d\"@en .", 2)]
    [TestCase("sh:uniqueLang false", "ex:a ex:p \"a\"@nl , \"b\"@nl .", 0)]
    [TestCase("sh:class ex:C , ex:D", "ex:a ex:p ex:c . ex:c a ex:C .", 1)]
    [TestCase("sh:maxCount \"0\"", "ex:a ex:p 1 , 2 .", 1)]
    public void A_property_of_a_focus_node_gives_results(string constraint, string data, int results)
    {
        var shapes = CompiledShapes.Compile(Turtle.Graph($"ex:S sh:targetNode ex:a ; sh:path ex:p ; {constraint} ."));
        Assert.That(shapes.Validate(Turtle.Graph(data)).Results, Has.Count.EqualTo(results));
    }

    [Test]
    public void Closed_allows_the_paths_of_property_shapes_that_are_IRIs_and_what_is_ignored()
    {
        var shapes = CompiledShapes.Compile(Turtle.Graph("""
            ex:S sh:targetNode ex:a ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
              sh:property [ sh:path ex:p ] , [ sh:path ex:off ; sh:deactivated true ] , [ sh:path ( ex:q ex:r ) ] .
            """));
        var results = shapes.Validate(Turtle.Graph("ex:a a ex:C ; ex:p 1 ; ex:off 2 ; ex:q 3 .")).Results;
        Assert.That(results.Select(result => (result.Path!.ToString(), result.Value)), Is.EqualTo(new[] { ("<http://example.org/q>", (Term)new Literal("3", Vocab.Xsd.Integer)) }));
    }

    [Test]
    public void A_pattern_with_a_back_reference_is_matched() =>
        Assert.That(
            CompiledShapes.Compile(Turtle.Graph("ex:S sh:targetNode \"abab\" , \"abba\" ; sh:pattern \"^(ab)\\\\1$\" ."))
                .Validate(new Graph()).Results.Select(result => ((Literal)result.Value!).Value),
            Is.EqualTo(new[] { "abba" }));

    [Test]
    public void A_pattern_that_takes_too_long_ends_the_validation_instead_of_answering()
    {
        var shapes = CompiledShapes.Compile(Turtle.Graph("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:pattern \"^(a|aa)+(b)\\\\2$\" ] ."));
        Assert.That(
            () => shapes.Validate(Turtle.Graph($"ex:a ex:p \"{new string('a', 5_000)}bc\" .")),
            Throws.TypeOf<ValidationException>().With.Message.Contains("cannot be told"));
    }

    [Test]
    public void A_result_carries_the_parameters_that_a_message_needs()
    {
        var result = CompiledShapes.Compile(Turtle.Graph("ex:S sh:targetNode 4 ; sh:in ( 1 2 3 ) .")).Validate(new Graph()).Results.Single();
        Assert.Multiple(() =>
        {
            Assert.That(result.Parameters.Single().Parameter, Is.EqualTo(Vocab.Sh.In));
            Assert.That(result.Parameters.Single().Values.Select(value => ((Literal)value).Value), Is.EqualTo(new[] { "1", "2", "3" }));
            Assert.That(result.MessageIn("nl"), Does.Contain("een van deze"));
            Assert.That(result.MessageIn("EN"), Does.Contain("one of"));
        });
    }
}
