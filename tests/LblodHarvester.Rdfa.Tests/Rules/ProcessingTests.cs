namespace LblodHarvester.Rdfa.Tests.Rules;

public class ProcessingTests
{
    private const string This = $"<{Page.Address}>";

    private static IEnumerable<TestCaseData> Rules()
    {
        yield return Rule("Text_becomes_a_literal", "<p property=ex:p>a <b>b</b></p>", $"{This} <http://ex.example/p> \"a b\" .");
        yield return Rule("Content_goes_before_text", "<p property=ex:p content=c>t</p>", $"{This} <http://ex.example/p> \"c\" .");
        yield return Rule("A_language_tags_the_literal", "<p lang=nl-BE property=ex:p>t</p>", $"{This} <http://ex.example/p> \"t\"@nl-BE .");
        yield return Rule("An_empty_language_clears_it", "<div lang=nl><p lang='' property=ex:p>t</p></div>", $"{This} <http://ex.example/p> \"t\" .");
        yield return Rule("A_malformed_language_is_left_out", "<p lang='nl BE' property=ex:p>t</p>", $"{This} <http://ex.example/p> \"t\" .");
        yield return Rule("Xml_lang_goes_before_lang", "<p lang=nl xml:lang=fr property=ex:p>t</p>", $"{This} <http://ex.example/p> \"t\"@fr .");
        yield return Rule("Property_with_resource_makes_a_link", "<p property=ex:p resource=#a>t</p>", $"{This} <http://ex.example/p> <{Page.Address}#a> .");
        yield return Rule(
            "Datatype_makes_the_resource_the_subject", "<p property=ex:p resource=#a datatype=xsd:date>t</p>",
            $"<{Page.Address}#a> <http://ex.example/p> \"t\"^^<http://www.w3.org/2001/XMLSchema#date> .");
        yield return Rule(
            "Rdf_HTML_keeps_the_markup", "<p property=ex:p datatype=rdf:HTML>a<br>b</p>",
            $"{This} <http://ex.example/p> \"a<br>b\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML> .");
        yield return Rule(
            "An_XMLLiteral_is_canonical_XML", "<p property=ex:p datatype=rdf:XMLLiteral>a<br>&amp;</p>",
            XmlLiteral("a<br xmlns=\\\"http://www.w3.org/1999/xhtml\\\" xmlns:ex=\\\"http://ex.example/\\\"></br>&amp;"));
        yield return Rule(
            "The_outermost_elements_of_an_XMLLiteral_declare_the_prefixes_in_force",
            "<p prefix='x: http://x.example/' property=ex:p datatype=rdf:XMLLiteral><i><b property=x:p>t</b></i></p>",
            XmlLiteral(
                "<i xmlns=\\\"http://www.w3.org/1999/xhtml\\\" xmlns:ex=\\\"http://ex.example/\\\" xmlns:x=\\\"http://x.example/\\\">"
                + "<b property=\\\"x:p\\\">t</b></i>"),
            $"{This} <http://x.example/p> \"t\" .");
        yield return Rule(
            "A_prefix_that_an_element_of_an_XMLLiteral_declares_itself_stays_its_own",
            "<p property=ex:p datatype=rdf:XMLLiteral><i xmlns:ex='http://other.example/'>t</i></p>",
            XmlLiteral("<i xmlns=\\\"http://www.w3.org/1999/xhtml\\\" xmlns:ex=\\\"http://other.example/\\\">t</i>"));
        yield return Rule("A_datatype_to_ignore_makes_a_plain_literal", "<p property=ex:p datatype=unknown>t</p>", $"{This} <http://ex.example/p> \"t\" .");
        yield return Rule(
            "Datetime_gets_its_datatype_from_its_form", "<p property=ex:p datetime=2024-05-13>t</p>",
            $"{This} <http://ex.example/p> \"2024-05-13\"^^<http://www.w3.org/2001/XMLSchema#date> .");
        yield return Rule("A_thirteenth_month_is_no_date", "<time property=ex:p>2024-13-01</time>", $"{This} <http://ex.example/p> \"2024-13-01\" .");
        yield return Rule(
            "Typeof_makes_a_blank_node", "<p typeof=ex:T></p>",
            "_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://ex.example/T> .");
        yield return Rule(
            "A_blank_node_that_the_page_names_is_not_one_that_is_made", "<p typeof=ex:T></p><p about=_:b0 property=ex:p>t</p>",
            "_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://ex.example/T> .", "_:b1 <http://ex.example/p> \"t\" .");
        yield return Rule("Rev_points_back", "<a rev=ex:p href=#a></a>", $"<{Page.Address}#a> <http://ex.example/p> {This} .");
        yield return Rule("Terms_of_rel_are_ignored_beside_property", "<a vocab=http://v.example/ rel=next property=ex:p href=#a></a>",
            $"{This} <http://www.w3.org/ns/rdfa#usesVocabulary> <http://v.example/> .", $"{This} <http://ex.example/p> <{Page.Address}#a> .");
        yield return Rule("A_hanging_rel_waits_for_its_object", "<div rel=ex:p><p about=#a></p></div>", $"{This} <http://ex.example/p> <{Page.Address}#a> .");
        yield return Rule("An_undeclared_prefix_makes_an_absolute_IRI", "<p property=foo:p>t</p>", $"{This} <foo:p> \"t\" .");
        yield return Rule("A_word_that_is_no_IRI_is_ignored", "<p property='\u201Dex:p\u201D #x /y z'>t</p>");
        yield return Rule("An_IRI_is_not_repaired", "<p about='https://a.example/ b\n' property=ex:p>t</p>", "<https://a.example/\\u0020b\\u000A> <http://ex.example/p> \"t\" .");
        yield return Rule("A_prefix_is_found_in_either_case", "<p prefix='FOO: http://foo.example/' property=foo:p>t</p>", $"{This} <http://foo.example/p> \"t\" .");
        yield return Rule("Text_of_a_template_is_not_in_the_tree", "<template><p property=ex:p>t</p></template>");
    }

    private static string XmlLiteral(string content) =>
        $"{This} <http://ex.example/p> \"{content}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> .";

    [TestCaseSource(nameof(Rules))]
    public void The_rule_holds(string body, string[] triples) => Assert.That(Page.Triples(body), Is.EqualTo(triples));

    [Test]
    public void A_list_keeps_document_order()
    {
        var triples = Page.Triples("<p about=#s><b property=ex:p inlist>1</b><b property=ex:p inlist>2</b></p>").ToList();

        Assert.That(triples, Has.Count.EqualTo(5));
        Assert.That(triples[1], Does.EndWith("\"1\" ."));
        Assert.That(triples[3], Does.EndWith("\"2\" ."));
    }

    [Test]
    public void A_pattern_is_copied_and_taken_out()
    {
        var triples = Page.Triples(
            "<p about=#a><link property=rdfa:copy href=#pat></p><p resource=#pat typeof=rdfa:Pattern><b property=ex:p>t</b></p>");

        Assert.That(triples, Is.EqualTo(new[] { $"<{Page.Address}#a> <http://ex.example/p> \"t\" ." }));
    }

    [Test]
    public void Repeated_triples_are_counted_but_kept_once()
    {
        var document = Page.Extract(Page.Body("<p property=ex:p>t</p><p property=ex:p>t</p>"));

        Assert.That((document.EmittedTriples, document.Triples.Count), Is.EqualTo((2, 1)));
    }

    [Test]
    public void The_base_element_is_the_base()
    {
        var document = Page.Extract("<head><base href='/other/#f'></head><body><p property=dc:title>t</p>");

        Assert.That(document.Base.Value, Is.EqualTo("https://page.example/other/"));
        Assert.That(document.Triples[0].Triple.Subject, Is.EqualTo(document.Base));
    }

    [Test]
    public void Links_are_forward_relations_to_IRIs_in_document_order()
    {
        var document = Page.Extract(Page.Body("<a property=ex:p href=1></a><a rev=ex:q href=2></a><b property=ex:r>t</b><a rel=ex:s href=3></a>"));

        Assert.That(
            document.Links.Select(link => (link.Relation.Value, link.Target.Value)),
            Is.EqualTo(new[] { ("http://ex.example/p", "https://page.example/dir/1"), ("http://ex.example/s", "https://page.example/dir/3") }));
    }

    [Test]
    public void The_place_of_a_subject_is_where_it_is_typed()
    {
        var html = Page.Body("<p about=#a property=ex:p>t</p><section about=#a typeof=ex:T></section>");
        var document = Page.Extract(html);

        Assert.That(document.Subjects[document.Triples[0].Triple.Subject].Offset, Is.EqualTo(html.IndexOf("<section", StringComparison.Ordinal)));
    }

    private static TestCaseData Rule(string name, string body, params string[] triples) => new TestCaseData(body, triples).SetName(name);
}
