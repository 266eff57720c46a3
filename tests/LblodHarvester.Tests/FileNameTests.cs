using System.Text.RegularExpressions;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests;

/// <summary>Whoever knows the name of a type knows the name of its file: <c>Type.cs</c>, or <c>Type.Part.cs</c> for each part of a partial one.</summary>
public partial class FileNameTests
{
    private static IEnumerable<string> Projects =>
        Directory.EnumerateDirectories(Path.Combine(SharedData.RepositoryRoot(), "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Projects))]
    public void A_public_type_is_in_the_file_of_its_name(string project)
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "src", project);
        var misplaced = SourceFiles(folder).SelectMany(file => PublicTypes(File.ReadAllText(file))
            .Where(type => !IsNamedAfter(file, type))
            .Select(type => $"{type} in {Path.GetRelativePath(folder, file)}"));
        Assert.That(misplaced, Is.Empty);
    }

    [TestCase("namespace N;\n\npublic sealed record A(int B);\n\ninternal class C\n{\n    public class D;\n}\n", "A")]
    [TestCase("public readonly record struct A;\npublic static partial class B<T>;\npublic delegate int? C(int d);\npublic enum D : byte { }\npublic interface E;", "A B C D E")]
    [TestCase("public unsafe ref struct A;\n// public class B;\npublic required string C;", "A")]
    public void The_guard_sees_the_public_types_of_a_file(string source, string types) =>
        Assert.That(PublicTypes(source), Is.EqualTo(types.Split(' ')));

    [Test]
    public void The_guard_sees_the_files() =>
        Assert.That(SourceFiles(Path.Combine(SharedData.RepositoryRoot(), "src", "LblodHarvester.Rdf")).Select(Path.GetFileName), Has.Some.EqualTo("Graph.cs"));

    private static IEnumerable<string> SourceFiles(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    // Types begin at the margin, for namespaces are file-scoped; what is indented is within another type, and is found by its name.
    private static IEnumerable<string> PublicTypes(string source) => TypeDeclaration().Matches(source).Select(match => match.Groups["name"].Value);

    private static bool IsNamedAfter(string file, string type) =>
        Path.GetFileNameWithoutExtension(file) is var name && (name == type || name.StartsWith($"{type}.", StringComparison.Ordinal));

    [GeneratedRegex(
        @"^public\s+((static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(class|struct|interface|enum|record(\s+(class|struct))?|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
