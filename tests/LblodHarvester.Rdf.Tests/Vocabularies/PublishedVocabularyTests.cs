using System.Text.RegularExpressions;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdf.Tests.Vocabularies;

/// <summary>The constants are terms that somebody published: OSLO's in its vocabulary files, and the others where a list says.</summary>
public sealed partial class PublishedVocabularyTests
{
    private const string Oslo = "data.vlaanderen.be/ns/";

    [Test]
    public void Every_namespace_of_the_field_has_a_class()
    {
        var table = File.ReadLines(SharedData.Require("domain", "vocabulary.md"))
            .SkipWhile(line => line != "## Namespaces").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var named = table.Where(line => line.StartsWith('|')).SelectMany(line => NamespacesOf(line.Split('|')[2])).ToList();
        Assert.That(named, Has.Count.GreaterThan(20));
        Assert.That(named, Is.SubsetOf(Vocabularies.Select(vocabulary => vocabulary.Namespace)));
    }

    [Test]
    public void Every_term_of_an_OSLO_namespace_is_defined_there_or_has_another_source()
    {
        var defined = Defined();
        var missing = Vocabularies.Where(vocabulary => vocabulary.Namespace.Contains(Oslo, StringComparison.Ordinal))
            .SelectMany(vocabulary => vocabulary.Terms)
            .Where(term => !defined.Contains(WithoutScheme(term)) && !Exceptions.ContainsKey(term.Value));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_exception_is_a_term_that_its_source_uses_and_OSLO_does_not_define()
    {
        var defined = Defined();
        var terms = Vocabularies.SelectMany(vocabulary => vocabulary.Terms).ToDictionary(term => term.Value);
        Assert.Multiple(() =>
        {
            foreach (var (iri, source) in Exceptions)
            {
                Assert.That(terms, Does.ContainKey(iri));
                Assert.That(defined, Does.Not.Contain(WithoutScheme(new Iri(iri))), $"{iri} is defined now: take it out of the list.");
                var name = iri[(iri.LastIndexOfAny(['#', '/']) + 1)..];
                Assert.That(File.ReadAllText(SharedData.Require(source.Split('/'))), Does.Match($@"[:#/]{Regex.Escape(name)}\b"), $"{source} does not use {iri}.");
            }
        });
    }

    private static IEnumerable<(string Namespace, IEnumerable<Iri> Terms)> Vocabularies => typeof(Vocab).GetNestedTypes().Select(type => (
        (string)type.GetField("Namespace")!.GetValue(null)!,
        type.GetFields().Where(constant => constant.FieldType == typeof(Iri)).Select(constant => (Iri)constant.GetValue(null)!)));

    private static Dictionary<string, string> Exceptions =>
        File.ReadLines(Path.Combine(SharedData.RepositoryRoot(), "tests", "LblodHarvester.Rdf.Tests", "Vocabularies", "terms-used-but-not-defined.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    // Whatever the files say something about; with http for https, as the pages write the namespaces that the files give as https.
    private static HashSet<string> Defined() =>
        [.. Directory.EnumerateFiles(SharedData.Require("oslo", "vocabularies"), "*.ttl")
            .SelectMany(file => RdfReader.ReadGraphFile(file).Select(triple => triple.Subject))
            .OfType<Iri>()
            .Select(WithoutScheme)];

    private static string WithoutScheme(Iri iri) => iri.Value[(iri.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // The table shortens namespaces that begin as the one before them, and those of the semantic desktop.
    private static IEnumerable<string> NamespacesOf(string cell)
    {
        var last = "";
        foreach (Match match in NamespaceInCell().Matches(cell))
        {
            if (match.Groups["end"] is { Success: true } end)
                yield return last[..last.LastIndexOf('/', last.Length - 2)] + end.Value;
            else if (match.Groups["desktop"] is { Success: true } desktop)
                yield return $"http://www.semanticdesktop.org/ontologies/{desktop.Value}";
            else
                yield return last = match.Value;
        }
    }

    [GeneratedRegex(@"https?://[^`\s]+|…(?<end>/[^`\s]+)|(?<desktop>[0-9]{4}/[0-9]{2}/[0-9]{2}/\w+#)")]
    private static partial Regex NamespaceInCell();
}
