using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Rdf;
using LblodHarvester.Rdf.Tests.Syntax;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Results;

/// <summary>Whatever terms a result has, it is read back as it was written.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Variables = ["s", "ë", "o_1"];

    private static readonly Gen<Iri> BrokenIris = Gen.Elements("", " ", "a b", "<>", "\"", "urn:\n\t\0", "\\u0041", "{|}^`\\", "\u007F\uFFFE\U0010FFFF").Select(Iri.Unchecked);

    [Test]
    public void JSON_gives_all_terms_back() => Check(Rows(Gen.OneOf(Iris, BrokenIris), RandomTerms.AllLiterals), SparqlResultsFormat.Json);

    [Test]
    public void TSV_gives_all_terms_back() => Check(Rows(Gen.OneOf(Iris, BrokenIris), RandomTerms.AllLiterals), SparqlResultsFormat.Tsv);

    [Test]
    public void XML_gives_back_all_terms_that_it_can_hold() => Check(Rows(Iris, RandomTerms.XmlLiterals), SparqlResultsFormat.Xml);

    [Test]
    public void CSV_gives_the_texts_back() => Prop.ForAll(Rows(Iris, RandomTerms.AllLiterals).ToArbitrary(), rows =>
    {
        var expected = Renamed(rows).Select(row => row.Select(TextOf).ToArray()).ToArray();
        var text = Written.Text(Written.Solutions(Variables, rows), SparqlResultsFormat.Csv);
        Assert.That(Written.Rows(text, SparqlResultsFormat.Csv).Select(row => row.Select(TextOf).ToArray()), Is.EqualTo(expected));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<Iri> Iris => RandomTerms.Iris;

    private static Gen<Term?[][]> Rows(Gen<Iri> iris, Gen<Literal> literals) => Gen.OneOf(
        Gen.Constant((Term?)null), iris.Select(iri => (Term?)iri), literals.Select(literal => (Term?)literal), RandomTerms.BlankNodes.Select(node => (Term?)node))
        .ArrayOf(Variables.Length).ArrayOf();

    private static void Check(Gen<Term?[][]> rows, SparqlResultsFormat format) => Prop.ForAll(rows.ToArbitrary(), rows =>
    {
        var text = Written.Text(Written.Solutions(Variables, rows), format);
        var result = (SolutionsResult)Written.Read(text, format);
        Assert.That(result.Variables, Is.EqualTo(Variables));
        Assert.That(result.Solutions, Is.EqualTo(Renamed(rows)), text);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    // Blank nodes are called by the order in which they come.
    private static Term?[][] Renamed(Term?[][] rows)
    {
        var nodes = rows.SelectMany(row => row).OfType<BlankNode>().Distinct().ToList();
        return [.. rows.Select(row => row.Select(term => term is BlankNode node ? new BlankNode($"b{nodes.IndexOf(node)}") : term).ToArray())];
    }

    private static string TextOf(Term? term) => term switch
    {
        null => "",
        Iri iri => iri.Value,
        Literal literal => literal.Value,
        _ => term.ToString()!,
    };
}
