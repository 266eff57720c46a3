using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Shacl.Tests;

/// <summary>
/// The core tests of the W3C Data Shapes test suite: conforms, and the results as a multiset of (focus node, path, value, component, severity).
/// What is not supported yet stands in W3cCore.unsupported.txt, with the reason, and must be refused: a listed test that compiles fails here.
/// </summary>
public sealed class W3cCoreTests
{
    private static readonly Iri Action = Iri.Unchecked("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#action");
    private static readonly Iri Result = Iri.Unchecked("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#result");
    private static readonly Iri DataGraph = Iri.Unchecked("http://www.w3.org/ns/shacl-test#dataGraph");
    private static readonly Iri ShapesGraph = Iri.Unchecked("http://www.w3.org/ns/shacl-test#shapesGraph");
    private static readonly Iri Failure = Iri.Unchecked("http://www.w3.org/ns/shacl-test#Failure");

    [TestCaseSource(nameof(Supported))]
    public void A_core_test_gives_the_results_that_the_suite_expects(string name)
    {
        var test = Read(name);
        if (test.Expected == Failure)
        {
            Assert.That(() => CompiledShapes.Compile(test.Shapes), Throws.TypeOf<ShapesException>());
            return;
        }

        var report = CompiledShapes.Compile(test.Shapes).Validate(test.Data);
        Assert.That(report.Results.Select(Describe), Is.EquivalentTo(ExpectedResults(test.Manifest, (Resource)test.Expected)));
    }

    [TestCaseSource(nameof(Unsupported))]
    public void A_core_test_listed_as_unsupported_is_refused_with_a_reason(string name, string reason)
    {
        var test = Read(name);
        Assert.That(() => CompiledShapes.Compile(test.Shapes), Throws.TypeOf<ShapesException>().With.Message.Contains(reason));
    }

    [Test]
    public void Every_core_test_is_either_run_or_listed()
    {
        SharedData.Require("w3c", "data-shapes-test-suite");
        Assert.That(Supported().Count() + Unsupported().Count(), Is.EqualTo(AllNames().Count()));
    }

    private static IEnumerable<TestCaseData> Supported()
    {
        var unsupported = Listed().Select(entry => entry.Name).ToHashSet();
        var names = AllNames().Where(name => !unsupported.Contains(name)).ToList();
        return names.Count > 0 ? names.Select(name => new TestCaseData(name).SetArgDisplayNames(name)) : [new TestCaseData("the suite")];
    }

    private static IEnumerable<TestCaseData> Unsupported() =>
        Listed().Select(entry => new TestCaseData(entry.Name, entry.Reason).SetArgDisplayNames(entry.Name));

    private static IEnumerable<(string Name, string Reason)> Listed() =>
        File.ReadLines(Path.Combine(SharedData.RepositoryRoot(), "tests", "LblodHarvester.Shacl.Tests", "W3cCore.unsupported.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1]));

    private static IEnumerable<string> AllNames() =>
        SharedData.Find("w3c", "data-shapes-test-suite", "tests", "core") is { } root
            ? Directory.EnumerateFiles(root, "*.ttl", SearchOption.AllDirectories)
                .Where(file => File.ReadAllText(file).Contains("sht:Validate", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];

    private static (Graph Manifest, Graph Data, Graph Shapes, Term Expected) Read(string name)
    {
        var file = SharedData.Require("w3c", "data-shapes-test-suite", "tests", "core", name);
        var manifest = Load(file);
        var action = (Resource)manifest.Match(null, Action).Single().Object;
        return (
            manifest,
            Load(new Uri(((Iri)manifest.Objects(action, DataGraph).Single()).Value).LocalPath),
            Load(new Uri(((Iri)manifest.Objects(action, ShapesGraph).Single()).Value).LocalPath),
            manifest.Match(null, Result).Single().Object);
    }

    private static Graph Load(string file) =>
        RdfReader.ReadGraph(File.ReadAllText(file), RdfSyntax.Turtle, file, new Iri(new Uri(file).AbsoluteUri));

    private static string Describe(ValidationResult result) =>
        string.Join(' ', Show(result.FocusNode), result.Path, Show(result.Value), result.Component, result.Severity);

    private static IEnumerable<string> ExpectedResults(Graph manifest, Resource report) =>
        manifest.Objects(report, Vocab.Sh.Result).Cast<Resource>().Select(result => string.Join(
            ' ',
            Show(One(manifest, result, Vocab.Sh.FocusNode)),
            One(manifest, result, Vocab.Sh.ResultPath) is { } path ? new PathCompiler(manifest, result).Compile(path) : null,
            Show(One(manifest, result, Vocab.Sh.Value)),
            One(manifest, result, Vocab.Sh.SourceConstraintComponent),
            One(manifest, result, Vocab.Sh.ResultSeverity)));

    private static Term? One(Graph manifest, Resource result, Iri property) => manifest.Objects(result, property).SingleOrDefault();

    // Labels of blank nodes differ between the data read for the test and the manifest that holds the results.
    private static string? Show(Term? term) => term is BlankNode ? "_:" : term?.ToString();
}
