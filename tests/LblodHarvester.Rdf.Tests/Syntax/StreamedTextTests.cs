using System.IO.Pipelines;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Rdf.Tests.Syntax.Streams;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>However a text comes in, in pieces of any size, it is read as when it is there whole.</summary>
public sealed class StreamedTextTests
{
    private static readonly RdfSyntax[] Syntaxes = [RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle, RdfSyntax.TriG];

    [TestCaseSource(nameof(Syntaxes))]
    public void A_stream_gives_what_the_whole_text_gives(RdfSyntax syntax) => Prop.ForAll(
        (from text in RandomTexts.Changed(syntax) from size in Gen.Choose(1, 40) select (text, size)).ToArbitrary(),
        sample => Streamed(sample.text, syntax, sample.size, onError: null) == Whole(sample.text, syntax, onError: null))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [TestCaseSource(nameof(Syntaxes))]
    public void A_stream_gives_what_the_whole_text_gives_to_a_lenient_reader(RdfSyntax syntax) => Prop.ForAll(
        (from text in RandomTexts.Changed(syntax) from size in Gen.Choose(1, 40) select (text, size)).ToArbitrary(),
        sample =>
        {
            var (streamed, whole) = (new StringBuilder(), new StringBuilder());
            return Streamed(sample.text, syntax, sample.size, e => streamed.AppendLine(e.Message)) == Whole(sample.text, syntax, e => whole.AppendLine(e.Message))
                && streamed.Equals(whole);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [TestCaseSource(nameof(Syntaxes))]
    public async Task A_pipe_gives_its_quads_as_they_come_in(RdfSyntax syntax)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("<urn:a> <urn:b> \"1\" .\n<urn:a> <urn:b> \"2"u8.ToArray());
        await using var quads = RdfReader.ReadQuadsAsync(pipe.Reader, syntax, "pipe").GetAsyncEnumerator();
        Assert.That(await quads.MoveNextAsync());
        Assert.That(quads.Current.Object, Is.EqualTo(new Literal("1")));
        var next = quads.MoveNextAsync();
        Assert.That(next.IsCompleted, Is.False);
        await pipe.Writer.WriteAsync("\" ."u8.ToArray());
        await pipe.Writer.CompleteAsync();
        Assert.That(await next);
        Assert.That(quads.Current.Object, Is.EqualTo(new Literal("2")));
        Assert.That(await quads.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task Reading_a_pipe_can_be_stopped()
    {
        var pipe = new Pipe();
        using var source = new CancellationTokenSource();
        var reading = RdfReader.ReadQuadsAsync(pipe.Reader, RdfSyntax.NQuads, "pipe", cancellationToken: source.Token).GetAsyncEnumerator().MoveNextAsync();
        await source.CancelAsync();
        Assert.That(async () => await reading, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void What_comes_before_an_error_is_given_first()
    {
        using var stream = new MemoryStream("<urn:a> <urn:b> \"1\" .\n<urn:a> <urn:b> .\n"u8.ToArray());
        using var quads = RdfReader.ReadQuads(stream, RdfSyntax.NTriples, "test").GetEnumerator();
        Assert.That(quads.MoveNext());
        Assert.That(() => quads.MoveNext(), Throws.TypeOf<RdfSyntaxException>());
    }

    [Test]
    public void An_error_of_the_stream_itself_is_the_callers([Values] bool isLenient)
    {
        using var stream = new TricklingStream("<urn:a> "u8.ToArray(), breaks: true);
        var options = new RdfReaderOptions { OnError = isLenient ? _ => { } : null };
        Assert.That(() => RdfReader.ReadQuads(stream, RdfSyntax.Turtle, "test", options).ToList(), Throws.InstanceOf<IOException>());
    }

    private static string Whole(string text, RdfSyntax syntax, Action<RdfSyntaxException>? onError)
    {
        try
        {
            return string.Join('\n', RdfReader.ReadQuads(text, syntax, "test", new RdfReaderOptions { OnError = onError }));
        }
        catch (RdfSyntaxException e)
        {
            return e.Message;
        }
    }

    private static string Streamed(string text, RdfSyntax syntax, int size, Action<RdfSyntaxException>? onError)
    {
        using var stream = new TricklingStream(Encoding.UTF8.GetBytes(text), atATime: size);
        try
        {
            return string.Join('\n', RdfReader.ReadQuads(stream, syntax, "test", new RdfReaderOptions { OnError = onError }));
        }
        catch (RdfSyntaxException e)
        {
            return e.Message;
        }
    }
}
