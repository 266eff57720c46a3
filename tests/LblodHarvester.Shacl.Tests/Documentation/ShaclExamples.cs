using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests.Documentation;

/// <summary>The examples of docs/shacl.md, one to a region, in its order; <see cref="ShaclDocumentTests"/> compares the two.</summary>
public sealed class ShaclExamples
{
    private const string Profile = """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
        @prefix ex: <https://data.example/> .

        ex:Zitting sh:targetClass besluit:Zitting ; sh:property [
          sh:path besluit:geplandeStart ; sh:minCount 1 ; ex:isWorkingDay true ] .
        """;

    private Graph _page = new();
    private string _file = "";

    [SetUp]
    public void WriteProfile()
    {
        _page = new Graph([new(Iri.Unchecked("https://data.example/zitting/1"), Vocab.Rdf.Type, Vocab.Besluit.Zitting)]);
        _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.ttl");
        File.WriteAllText(_file, Profile);
    }

    [TearDown]
    public void DeleteProfile() => File.Delete(_file);

    [Test]
    public void Shapes_are_compiled_once_and_validate_many()
    {
        var (file, page) = (_file, _page);
        #region validate
        var profile = new PlacedGraph();
        using (var stream = File.OpenRead(file))
            profile.Add(stream, RdfSyntax.Turtle, "profile.ttl");

        var shapes = CompiledShapes.Compile(profile);      // ShapesException: all that is wrong, with file, line and column
        var report = shapes.Validate(page);                // on as many threads as you like
        foreach (var result in report.Results)
            Console.WriteLine($"{result.FocusNode} {result.Path} {result.MessageIn("nl")}");
        var asRdf = report.ToGraph();                      // the sh:ValidationReport
        #endregion
        Assert.That(
            report.Results.Select(result => $"{result.FocusNode} {result.Path} {result.MessageIn("nl")}"),
            Is.EqualTo(new[] { "<https://data.example/zitting/1> <http://data.vlaanderen.be/ns/besluit#geplandeStart> Minstens één waarde is nodig." }));
        Assert.That(asRdf.Match(null, Vocab.Sh.Result).Count, Is.EqualTo(1));
    }

    [Test]
    public void A_page_that_conforms_is_known_without_results()
    {
        var (shapes, page) = (CompiledShapes.Compile(new PlacedGraph(RdfReader.ReadGraphFile(_file))), _page);
        #region conforms
        var conforms = shapes.Conforms(page);                                                 // ends at the first fault
        var firstWarning = shapes.Results(page).FirstOrDefault(result => result.Severity == Vocab.Sh.Warning);
        #endregion
        Assert.That((conforms, firstWarning), Is.EqualTo((false, (ValidationResult?)null)));
    }

    [Test]
    public void A_rule_in_code_is_a_constraint_like_the_others()
    {
        #region component
        var workingDay = new ConstraintComponent(
            new Iri("https://data.example/WorkingDayConstraintComponent"),
            new Iri("https://data.example/isWorkingDay"),
            declaration => declaration.Path is null ? throw new ShapesException("it needs a path") : new WorkingDay());
        var options = new ShapesOptions { Components = [workingDay] };
        #endregion
        var shapes = CompiledShapes.Compile(new PlacedGraph(RdfReader.ReadGraphFile(_file)), options);
        _page.Add(Iri.Unchecked("https://data.example/zitting/1"), Vocab.Besluit.GeplandeStart, new Literal("2026-11-22T20:00:00Z", Vocab.Xsd.DateTime));
        Assert.That(shapes.Validate(_page).Results.Single().Component, Is.EqualTo(workingDay.Id));
    }

    #region check
    private sealed class WorkingDay : IConstraintCheck
    {
        public void Check(ConstraintSubject subject)
        {
            foreach (var start in subject.Values.OfType<Literal>())
            {
                if (DateTimeOffset.Parse(start.Value, null) is { DayOfWeek: DayOfWeek.Sunday })
                    subject.Report(start, messages: [Literal.InLanguage("Op zondag is er geen zitting.", "nl")]);
            }
        }
    }
    #endregion
}
