using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>What every graph log does, whatever keeps it.</summary>
public abstract class GraphLogContract
{
    protected static Iri Shared { get; } = Sample.Iri("shared");

    protected static Iri Page { get; } = Sample.Iri("page");

    protected abstract IGraphLog Log { get; }

    [Test]
    public async Task What_is_appended_is_read_back()
    {
        var graph = Sample.Graph("a", "b");
        graph.Add(Sample.Iri("a"), Vocab.Dct.Title, new Literal("tab\t, regel\r\n, aanhaling \" \\ en é 😀"));
        graph.Add(Sample.Iri("a"), Vocab.Dct.Title, new Literal("2026-03-04", Vocab.Xsd.Date));
        graph.Add(new BlankNode("n1"), Vocab.Dct.Title, new BlankNode("b0"));
        await Log.AppendAsync([new(Page, null, graph), new(Shared, Sample.Iri("a"), Sample.Graph("a"))], default);

        var written = await ReadAsync();
        Assert.That(written.Keys, Is.EquivalentTo(new[] { (Page, null), (Shared, Sample.Iri("a")) }));
        Assert.That(written[(Page, null)], Is.EqualTo(graph));
    }

    [Test]
    public async Task A_part_replaces_itself_alone()
    {
        await Log.AppendAsync([new(Shared, Sample.Iri("a"), Sample.Graph("a")), new(Shared, Sample.Iri("b"), Sample.Graph("b"))], default);
        await Log.AppendAsync([new(Shared, Sample.Iri("a"), Sample.Graph("a", "c"))], default);

        var written = await ReadAsync();
        Assert.That(written[(Shared, Sample.Iri("a"))], Is.EqualTo(Sample.Graph("a", "c")));
        Assert.That(written[(Shared, Sample.Iri("b"))], Is.EqualTo(Sample.Graph("b")));
    }

    [Test]
    public async Task A_whole_graph_replaces_its_parts()
    {
        await Log.AppendAsync([new(Shared, Sample.Iri("a"), Sample.Graph("a")), new(Shared, Sample.Iri("b"), Sample.Graph("b"))], default);
        await Log.AppendAsync([new(Shared, null, Sample.Graph("c"))], default);
        Assert.That((await ReadAsync()).Keys, Is.EqualTo(new[] { (Shared, (Iri?)null) }));

        await Log.AppendAsync([new(Shared, Sample.Iri("a"), Sample.Graph("a")), new(Shared, null, new Graph())], default);
        Assert.That(await ReadAsync(), Is.Empty);
    }

    [Test]
    public async Task An_empty_part_is_removed()
    {
        await Log.AppendAsync([new(Shared, Sample.Iri("a"), Sample.Graph("a")), new(Page, null, Sample.Graph("p"))], default);
        await Log.AppendAsync([new(Shared, Sample.Iri("a"), new Graph())], default);

        Assert.That((await ReadAsync()).Keys, Is.EqualTo(new[] { (Page, (Iri?)null) }));
    }

    protected async Task<Dictionary<(Iri Graph, Iri? Part), Graph>> ReadAsync()
    {
        var parts = new Dictionary<(Iri, Iri?), Graph>();
        await foreach (var part in Log.ReadAllAsync(default))
            parts.Add((part.Graph, part.Part), part.Content);
        return parts;
    }
}
