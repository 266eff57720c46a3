using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>What every text index does, whatever keeps it.</summary>
public abstract class TextIndexContract
{
    protected abstract ITextIndex Index { get; }

    [Test]
    public async Task Texts_are_found_by_their_terms()
    {
        await AppendAsync("raad keurt =keuren goed", "", "raad =raden 2026", "café москва");

        Assert.That(Found(Term("raad")), Is.EqualTo(new uint[] { 0, 2 }));
        Assert.That(Found(Term("keuren")), Is.Empty);
        Assert.That(Found(Term("=keuren")), Is.EqualTo(new uint[] { 0 }));
        Assert.That(Found(Term("café")), Is.EqualTo(new uint[] { 3 }));
        Assert.That(Found(Prefix("r")), Is.EqualTo(new uint[] { 0, 2 }));
        Assert.That(Found(Prefix("=ra")), Is.EqualTo(new uint[] { 2 }));
        Assert.That(Found(Prefix("моск")), Is.EqualTo(new uint[] { 3 }));
        Assert.That(Found(Term("and")), Is.Empty);
        Assert.That(Index.Count, Is.EqualTo(4));
    }

    [Test]
    public async Task Lookups_are_combined()
    {
        await AppendAsync("a b", "a c", "b c d", "not or");

        Assert.That(Found(All([Term("a"), Term("b")])), Is.EqualTo(new uint[] { 0 }));
        Assert.That(Found(All([Term("a")], Term("b"))), Is.EqualTo(new uint[] { 1 }));
        Assert.That(Found(All([Term("c")], Term("a"), Term("e"))), Is.EqualTo(new uint[] { 2 }));
        Assert.That(Found(new TextAny([Term("a"), Term("d")])), Is.EqualTo(new uint[] { 0, 1, 2 }));
        Assert.That(Found(All([new TextAny([Term("a"), Term("b")]), Term("c")], new TextAny([Prefix("d"), Term("e")]))), Is.EqualTo(new uint[] { 1 }));
        Assert.That(Found(new TextAny([All([Term("a")], Term("b")), Term("not")])), Is.EqualTo(new uint[] { 1, 3 }));
    }

    [Test]
    public async Task Later_texts_have_the_next_numbers()
    {
        Assert.That(Index.Count, Is.Zero);
        Assert.That(Found(Term("a")), Is.Empty);
        await AppendAsync("a");
        await AppendAsync();
        await AppendAsync("b", "a");
        Assert.That(Found(Term("a")), Is.EqualTo(new uint[] { 0, 2 }));
        Assert.That(Index.Count, Is.EqualTo(3));
    }

    [Test]
    public async Task What_is_cancelled_adds_nothing()
    {
        await AppendAsync("a");
        Assert.That(
            async () => await Index.AppendAsync(["a", "a"], new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Found(Term("a")), Is.EqualTo(new uint[] { 0 }));
        Assert.That(Index.Count, Is.EqualTo(1));
    }

    protected static TextTerm Term(string text) => new(text, IsPrefix: false);

    protected IEnumerable<uint> Found(TextLookup lookup) => Index.Search(lookup);

    protected Task AppendAsync(params string[] texts) => Index.AppendAsync(texts, default);

    private static TextTerm Prefix(string text) => new(text, IsPrefix: true);

    private static TextAll All(TextLookup[] required, params TextLookup[] excluded) => new(required, excluded);
}
