using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Tests.Web;

/// <summary>A manifest of protocol tests, which tell their requests and answers in the vocabulary HTTP in RDF.</summary>
internal sealed class ProtocolManifest
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private const string Ut = "http://www.w3.org/2009/sparql/tests/test-update#";
    private const string Ht = "http://www.w3.org/2011/http#";
    private const string Cnt = "http://www.w3.org/2011/content#";

    private readonly string _folder;
    private readonly Graph _graph;

    private ProtocolManifest(string file)
    {
        _folder = Path.GetDirectoryName(file)!;
        _graph = RdfReader.ReadGraphFile(file);
    }

    /// <summary>The tests of a manifest in the shared data; none where it is not there.</summary>
    internal static IReadOnlyList<ProtocolTest> Read(string suite, string file)
    {
        if (SharedData.Find("w3c", "rdf-tests", "sparql", "sparql11", suite, file) is not { } path)
            return [];
        var manifest = new ProtocolManifest(path);
        var list = manifest._graph.Match(null, new Iri($"{Mf}entries")).Single().Object;
        return [.. manifest.Items(list).Select(entry => manifest.Read((Iri)entry))];
    }

    private ProtocolTest Read(Iri entry)
    {
        var action = (Resource)Value(entry, Mf, "action")!;
        return new(
            entry.Value[(entry.Value.IndexOf('#', StringComparison.Ordinal) + 1)..],
            [.. Values(entry, Mf, "requires").Select(LocalName)],
            [.. Values(entry, Ut, "graphData").Cast<Resource>().Select(data =>
                (Text(data, "http://www.w3.org/2000/01/rdf-schema#", "label")!, Path.Combine(_folder, LocalName(Value(data, Ut, "graph")!))))],
            [.. Items(Value(action, Ht, "requests")!).Cast<Resource>().Select(ReadExchange)]);
    }

    private ProtocolExchange ReadExchange(Resource request)
    {
        var answer = (Resource)Value(request, Ht, "resp")!;
        var body = (Resource?)Value(request, Ht, "body");
        var graph = (Resource?)Value(answer, Ht, "body");
        return new(
            Text(request, Ht, "methodName")!,
            Text(request, Ht, "absolutePath")!,
            Header(request, "content-type"),
            Header(request, "accept"),
            body is null ? null : Encode(body),
            [.. Values(answer, Mf, "expectedStatus").Select(LocalName)],
            Text(answer, Mf, "expectedFormat"),
            Text(answer, Mf, "expectedBoolean") is { } boolean ? boolean == "true" : null,
            Text(answer, Mf, "expectedLocation"),
            graph is null ? null : Text(graph, Cnt, "chars"));
    }

    // The lines of a multipart body end in a carriage return that is written, and a line feed that is not.
    private byte[] Encode(Resource body)
    {
        var encoding = Text(body, Cnt, "characterEncoding") == "UTF-16" ? Encoding.Unicode : new UTF8Encoding(false);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(Text(body, Cnt, "chars")!)];
    }

    private string? Header(Resource message, string name) => Value(message, Ht, "headers") is { } list
        ? Items(list).Cast<Resource>().Where(header => Text(header, Ht, "fieldName")!.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(header => Text(header, Ht, "fieldValue")).SingleOrDefault()
        : null;

    private IEnumerable<Term> Items(Term list)
    {
        for (; list != Vocab.Rdf.Nil; list = _graph.Objects((Resource)list, Vocab.Rdf.Rest).Single())
            yield return _graph.Objects((Resource)list, Vocab.Rdf.First).Single();
    }

    private ObjectMatches Values(Resource node, string name, string property) => _graph.Objects(node, new Iri(name + property));

    private Term? Value(Resource node, string name, string property) => Values(node, name, property).SingleOrDefault();

    private string? Text(Resource node, string name, string property) => ((Literal?)Value(node, name, property))?.Value;

    private static string LocalName(Term term) => ((Iri)term).Value[(((Iri)term).Value.LastIndexOfAny(['#', '/']) + 1)..];
}
