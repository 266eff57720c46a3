using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Conformance.Shacl;

/// <summary>A part of the W3C Data Shapes test suite, in the shared data: its manifests include each other, and each names its entries.</summary>
internal sealed class ShaclSuite
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private const string Sht = "http://www.w3.org/ns/shacl-test#";

    private readonly string _root;
    private readonly List<ShaclTest> _entries = [];
    private readonly HashSet<string> _files = [];

    private ShaclSuite(string root, string part)
    {
        _root = root;
        Read(Path.Combine(root, part, "manifest.ttl"));
        var described = Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(root, part)), "*.ttl", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("sht:Validate", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        EntryFiles = described.Count;
        foreach (var left in described.Except(_files).ToList())
            Read(left);
    }

    /// <summary>The tests, in the order of the manifests, and after them those that a file describes and no manifest includes.</summary>
    internal IReadOnlyList<ShaclTest> Entries => _entries;

    /// <summary>How many files of the folder describe a test, whether a manifest includes them or not.</summary>
    internal int EntryFiles { get; }

    /// <summary>A part of the suite; null where the suite is not there.</summary>
    internal static ShaclSuite? Find(string part) =>
        SharedData.Find("w3c", "data-shapes-test-suite", "tests") is { } root ? new ShaclSuite(root, part) : null;

    private void Read(string file)
    {
        _files.Add(Path.GetFullPath(file));
        var manifest = RdfReader.ReadGraphFile(file);
        foreach (var included in manifest.Match(null, Term("include")).Select(triple => triple.Object))
            Read(FileOf(included));
        foreach (var entries in manifest.Match(null, Term("entries")).Select(triple => triple.Object))
        {
            for (var list = entries; list != Vocab.Rdf.Nil; list = manifest.Objects((Resource)list, Vocab.Rdf.Rest).Single())
                _entries.Add(Read(manifest, file, (Iri)manifest.Objects((Resource)list, Vocab.Rdf.First).Single()));
        }
    }

    private ShaclTest Read(Graph manifest, string file, Iri entry)
    {
        var action = (Resource)manifest.Objects(entry, Term("action")).Single();
        var result = manifest.Objects(entry, Term("result")).Single();
        return new ShaclTest(
            $"{Path.GetRelativePath(_root, file).Replace('\\', '/')} {entry.Value[(entry.Value.LastIndexOf('/') + 1)..]}",
            FileOf(manifest.Objects(action, Iri.Unchecked($"{Sht}dataGraph")).Single()),
            FileOf(manifest.Objects(action, Iri.Unchecked($"{Sht}shapesGraph")).Single()),
            result == Iri.Unchecked($"{Sht}Failure") ? null : ReportFrom(manifest, (Resource)result));
    }

    // What the report says of itself, its results, and their paths; not what the file says of values and shapes.
    private static Graph ReportFrom(Graph manifest, Resource report)
    {
        var graph = new Graph();
        Take(report, triple => triple.Predicate == Vocab.Sh.Result || triple.Predicate == Vocab.Sh.ResultPath);
        return graph;

        void Take(Resource node, Func<Triple, bool> follows)
        {
            foreach (var triple in manifest.Match(node))
            {
                if (!graph.Add(triple) || !follows(triple) || triple.Object is not Resource next)
                    continue;
                if (triple.Predicate == Vocab.Sh.Result)
                    Take(next, follows);
                else if (next is BlankNode)
                    Take(next, _ => true);
            }
        }
    }

    private static Iri Term(string name) => Iri.Unchecked(Mf + name);

    private static string FileOf(Term iri) => new Uri(((Iri)iri).Value).LocalPath;
}
