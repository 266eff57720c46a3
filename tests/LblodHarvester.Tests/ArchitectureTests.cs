using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests;

/// <summary>References go downward only, and a package is seen only where the design allows; both as written and as compiled.</summary>
public class ArchitectureTests
{
    private const string Prefix = "LblodHarvester";

    /// <summary>Each project and what it may refer to, itself left out.</summary>
    private static readonly Dictionary<string, string[]> MayRefer = new()
    {
        ["LblodHarvester.Rdf"] = [],
        ["LblodHarvester.Rdfa"] = ["LblodHarvester.Rdf"],
        ["LblodHarvester.Shacl"] = ["LblodHarvester.Rdf"],
        ["LblodHarvester.Sparql"] = ["LblodHarvester.Rdf"],
        ["LblodHarvester.Harvesting"] = ["LblodHarvester.Rdf", "LblodHarvester.Rdfa", "LblodHarvester.Shacl", "LblodHarvester.Sparql"],
        ["LblodHarvester.Infrastructure"] =
        [
            "LblodHarvester.Rdf", "LblodHarvester.Rdfa", "LblodHarvester.Shacl", "LblodHarvester.Sparql", "LblodHarvester.Harvesting",
        ],
        ["LblodHarvester"] =
        [
            "LblodHarvester.Rdf", "LblodHarvester.Rdfa", "LblodHarvester.Shacl", "LblodHarvester.Sparql", "LblodHarvester.Harvesting",
            "LblodHarvester.Infrastructure",
        ],
    };

    /// <summary>Packages that one project confines: the start of their names and where they may be seen.</summary>
    private static readonly (string Package, string Project)[] Confined =
    [
        ("AngleSharp", "LblodHarvester.Rdfa"),
        ("Quartz", "LblodHarvester.Infrastructure"),
        ("Microsoft.Data.Sqlite", "LblodHarvester.Infrastructure"),
        ("SQLitePCLRaw", "LblodHarvester.Infrastructure"),
        ("Npgsql", "LblodHarvester.Infrastructure"),
        ("Dapper", "LblodHarvester.Infrastructure"),
        ("Polly", "LblodHarvester.Infrastructure"),
        ("System.CommandLine", "LblodHarvester"),
        ("Spectre.Console", "LblodHarvester"),
        ("Serilog", "LblodHarvester"),
    ];

    private static IEnumerable<string> Projects => MayRefer.Keys;

    [Test]
    public void Every_project_under_src_has_its_place_in_the_layers()
    {
        var folders = Directory.GetDirectories(Path.Combine(SharedData.RepositoryRoot(), "src")).Select(Path.GetFileName);
        Assert.That(folders, Is.EquivalentTo(MayRefer.Keys));
    }

    [TestCaseSource(nameof(Projects))]
    public void A_project_file_refers_downward_only(string project)
    {
        var references = ProjectFile(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.That(references, Is.SubsetOf(MayRefer[project]));
    }

    [TestCaseSource(nameof(Projects))]
    public void A_compiled_assembly_refers_downward_only(string project)
    {
        var references = CompiledReferences(project).Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) || name == "lblod");
        Assert.That(references, Is.SubsetOf(MayRefer[project]));
    }

    [TestCaseSource(nameof(Projects))]
    public void A_package_is_seen_only_where_it_is_confined(string project)
    {
        var forbidden = Confined.Where(rule => rule.Project != project).Select(rule => rule.Package).ToList();
        var seen = PackageReferences(project).Concat(CompiledReferences(project));
        Assert.That(seen.Where(name => forbidden.Any(package => Belongs(name, package))), Is.Empty);
    }

    [Test]
    public void Rdf_refers_to_no_package() => Assert.That(PackageReferences("LblodHarvester.Rdf"), Is.Empty);

    [Test]
    public void The_guard_sees_what_a_compiled_assembly_refers_to()
    {
        Assert.That(CompiledReferences("LblodHarvester"), Has.Some.EqualTo("System.CommandLine").And.Some.EqualTo("LblodHarvester.Infrastructure"));
        Assert.That(PackageReferences("LblodHarvester.Rdfa"), Has.Some.EqualTo("AngleSharp"));
    }

    private static bool Belongs(string name, string package) =>
        name == package || name.StartsWith(package + ".", StringComparison.Ordinal);

    private static List<string> PackageReferences(string project) =>
        [.. ProjectFile(project).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)];

    private static XDocument ProjectFile(string project) =>
        XDocument.Load(Path.Combine(SharedData.RepositoryRoot(), "src", project, $"{project}.csproj"));

    private static List<string> CompiledReferences(string project)
    {
        var assembly = project == Prefix ? "lblod" : project;
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll")));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
