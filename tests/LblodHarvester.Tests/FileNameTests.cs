using System.Text.RegularExpressions;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests;

/// <summary>
/// Whoever knows the name of a type knows the name of its file: <c>Type.cs</c>, or <c>Type.Part.cs</c> for each part of a partial one. Only
/// a type that no other file can see, with the modifier <c>file</c>, stands with the one that uses it.
/// </summary>
public partial class FileNameTests
{
    private static IEnumerable<string> Projects =>
        Directory.EnumerateDirectories(Path.Combine(SharedData.RepositoryRoot(), "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Projects))]
    public void A_type_is_in_the_file_of_its_name(string project)
    {
        var misplaced = Misplaced(project).Select(found => $"{found.Type} in {found.File}");
        Assert.That(misplaced, Is.Empty);
    }

    private static IEnumerable<(string Type, string File)> Misplaced(string project)
    {
        var source = Path.Combine(SharedData.RepositoryRoot(), "src");
        return SourceFiles(Path.Combine(source, project)).SelectMany(file => TypesOf(File.ReadAllText(file))
            .Where(type => !IsNamedAfter(file, type))
            .Select(type => (type, Path.GetRelativePath(source, file).Replace(Path.DirectorySeparatorChar, '/'))));
    }

    [TestCase("namespace N;\n\npublic sealed record A(int B);\n\ninternal class C\n{\n    public class D;\n}\n", "A C")]
    [TestCase("public readonly record struct A;\npublic static partial class B<T>;\npublic delegate int? C(int d);\npublic enum D : byte { }\npublic interface E;", "A B C D E")]
    [TestCase("public unsafe ref struct A;\n// public class B;\npublic required string C;\nclass D;\nsealed record E;", "A D E")]
    [TestCase("internal sealed class A;\ninternal readonly record struct B(int C);\nfile static class D;\ninternal abstract record E<T>;", "A B E")]
    public void The_guard_sees_the_types_of_a_file(string source, string types) =>
        Assert.That(TypesOf(source), Is.EqualTo(types.Split(' ')));

    [Test]
    public void The_guard_sees_the_files() =>
        Assert.That(SourceFiles(Path.Combine(SharedData.RepositoryRoot(), "src", "LblodHarvester.Rdf")).Select(Path.GetFileName), Has.Some.EqualTo("Graph.cs"));

    private static IEnumerable<string> SourceFiles(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    // Types begin at the margin, for namespaces are file-scoped; what is indented is within another type, and is found by that one's name.
    private static IEnumerable<string> TypesOf(string source) => TypeDeclaration().Matches(source).Select(match => match.Groups["name"].Value);

    private static bool IsNamedAfter(string file, string type) =>
        Path.GetFileNameWithoutExtension(file) is var name && (name == type || name.StartsWith($"{type}.", StringComparison.Ordinal));

    [GeneratedRegex(
        @"^((public|internal|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(class|struct|interface|enum|record(\s+(class|struct))?|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
