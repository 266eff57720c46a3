using System.Text;
using LblodHarvester.Rdf.Tests.Syntax.Streams;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Texts that are made to do harm: each gives an error with its place or a result in bounded memory.</summary>
public sealed class HostileTextTests
{
    private const int MiB = 1 << 20;

    private static readonly RdfSyntax[] Syntaxes = [RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle, RdfSyntax.TriG];

    private static readonly string Piece = new('x', 1 << 16);

    [TestCaseSource(nameof(Syntaxes))]
    public void A_literal_of_a_hundred_megabytes_is_read(RdfSyntax syntax)
    {
        var text = new RepeatingStream("<urn:a> <urn:b> \"", Piece, 1600, "\" .\n");
        Assert.That(((Literal)Read(text, syntax).Single().Object).Value, Has.Length.EqualTo(1600 << 16));
    }

    [TestCase(RdfSyntax.NTriples, "<urn:a> <urn:b> \"", 17)]
    [TestCase(RdfSyntax.NQuads, "<urn:a> <urn:b> <urn:", 17)]
    [TestCase(RdfSyntax.NQuads, "<urn:a> <urn:b> _:", 17)]
    [TestCase(RdfSyntax.Turtle, "<urn:a> <urn:b> \"\"\"", 17)]
    [TestCase(RdfSyntax.Turtle, "<urn:a> <urn:b> 'x'@", 20)]
    [TestCase(RdfSyntax.Turtle, "<urn:a> ", 9)]
    [TestCase(RdfSyntax.TriG, "<urn:g> { <urn:a> <urn:b> '", 27)]
    public void A_term_that_is_longer_than_may_be_is_an_error_where_it_starts(RdfSyntax syntax, string start, int column)
    {
        var text = new RepeatingStream(start, Piece, 1600, "");
        var options = new RdfReaderOptions { MaxTermBytes = MiB };
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<RdfSyntaxException>(() => Read(text, syntax, options).ToList());
        Assert.That(error.Message, Does.EndWith("the end of what starts here within 1048576 bytes, the limit for a term or a line"));
        Assert.That((error.Line, error.Column), Is.EqualTo((1, syntax is RdfSyntax.NTriples or RdfSyntax.NQuads ? 1 : column)));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(16 * MiB));
    }

    [TestCase(RdfSyntax.NTriples)]
    [TestCase(RdfSyntax.Turtle)]
    public void An_error_before_a_term_that_is_too_long_is_the_error(RdfSyntax syntax)
    {
        // The error ends one read, before as much has come in as an error shows; what is too long comes with the next ones.
        var text = new RepeatingStream("<urn:a> <urn:b> % .\n<urn:a> <urn:b> \"", Piece, 1600, "");
        Assert.That(() => Read(text, syntax, new RdfReaderOptions { MaxTermBytes = MiB }).ToList(), Throws.TypeOf<RdfSyntaxException>().With.Message.Contains("1:17: found '%', expected an object"));
    }

    [TestCaseSource(nameof(Syntaxes))]
    public void A_comment_has_no_longest_length(RdfSyntax syntax)
    {
        var text = new RepeatingStream("<urn:a> <urn:b> <urn:c> . # ", Piece, 1600, "\n<urn:a> <urn:b> <urn:d> .");
        Assert.That(Read(text, syntax, new RdfReaderOptions { MaxTermBytes = MiB }).Count(), Is.EqualTo(2));
    }

    [TestCase(RdfSyntax.NTriples, 10_000_000)]
    [TestCase(RdfSyntax.Turtle, 1_000_000)]
    public void Millions_of_blank_nodes_take_no_memory(RdfSyntax syntax, int nodes)
    {
        var text = new RepeatingStream("", i => $"_:a{i} <urn:p> _:genid{i} .\n", nodes / 2, "");
        Assert.That(CountInBoundedMemory(Read(text, syntax), nodes / 2), Is.EqualTo(nodes / 2));
    }

    [Test]
    public void Ten_million_blank_nodes_without_a_label_in_one_statement_take_no_memory()
    {
        const int Pieces = 100_000;
        var piece = string.Concat(Enumerable.Repeat("[],", 100));
        var text = new RepeatingStream("<urn:a> <urn:p> ", piece, Pieces, "1 .");
        Assert.That(CountInBoundedMemory(Read(text, RdfSyntax.Turtle), Pieces * 100), Is.EqualTo(Pieces * 100 + 1));
    }

    [TestCase("[ <urn:p> ", "")]
    [TestCase("(", "")]
    [TestCase("( [ <urn:p> ", "")]
    public void Nesting_a_hundred_thousand_deep_is_an_error_or_is_read_as_the_options_say(string open, string end)
    {
        var error = Assert.Throws<RdfSyntaxException>(() => Read(Nested(), RdfSyntax.Turtle).ToList());
        Assert.That(error.Message, Does.Contain("expected at most 500 lists and bracketed blank nodes within each other"));
        error = Assert.Throws<RdfSyntaxException>(() => Read(Nested(), RdfSyntax.Turtle, new RdfReaderOptions { MaxDepth = 200_000 }).ToList());
        Assert.That(error.Message, Does.Contain("found the end of the text"));

        Stream Nested() => new RepeatingStream("<urn:a> <urn:p> ", open, 100_000, end);
    }

    [TestCase(new byte[] { 0xC0, 0xAF }, TestName = "An_overlong_sequence_is_an_error")]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, TestName = "An_encoded_surrogate_is_an_error")]
    [TestCase(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, TestName = "A_code_point_beyond_the_last_is_an_error")]
    [TestCase(new byte[] { 0x80 }, TestName = "A_continuation_byte_on_its_own_is_an_error")]
    [TestCase(new byte[] { 0xE2, 0x82 }, TestName = "A_sequence_that_is_cut_off_is_an_error")]
    public void Invalid_UTF8_is_an_error_with_its_place(byte[] invalid)
    {
        foreach (var syntax in Syntaxes)
        {
            foreach (var size in new[] { 1, 2, 3, 1000 })
            {
                using var text = new TricklingStream([.. "<urn:é> <urn:b> \"1\" .\n<urn:a> <urn:b> \"é"u8, .. invalid, .. "\" .\n"u8], atATime: size);
                using var quads = Read(text, syntax).GetEnumerator();
                Assert.That(quads.MoveNext(), "The quad before the error is given.");
                Assert.That(() => quads.MoveNext(), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(
                    $"test:2:19: found 'byte {invalid[0]:X2}', expected a character encoded in UTF-8"));
            }
        }
    }

    [TestCaseSource(nameof(Syntaxes))]
    public void A_text_that_ends_within_a_character_is_an_error(RdfSyntax syntax)
    {
        using var text = new MemoryStream([.. "<urn:a> <urn:b> \"1\" .\n# "u8, 0xE2, 0x82]);
        Assert.That(() => Read(text, syntax).ToList(), Throws.TypeOf<RdfSyntaxException>().With.Message.EqualTo(
            "test:2:3: found 'byte E2', expected a character encoded in UTF-8"));
    }

    [TestCaseSource(nameof(Syntaxes))]
    public void A_byte_order_mark_takes_no_column(RdfSyntax syntax)
    {
        using var text = new TricklingStream([.. Encoding.UTF8.Preamble, .. "<urn:a> x"u8]);
        Assert.That(() => Read(text, syntax).ToList(), Throws.TypeOf<RdfSyntaxException>().With.Property("Column").EqualTo(9));
    }

    [Test]
    public void Lines_without_an_end_of_IRI_take_linear_time()
    {
        const int Lines = 100_000;
        var text = new RepeatingStream("", "<urn:a\n", Lines, "");
        var errors = 0;
        Assert.That(Read(text, RdfSyntax.NTriples, new RdfReaderOptions { OnError = _ => errors++ }).Take(1), Is.Empty);
        Assert.That(errors, Is.EqualTo(Lines));
    }

    // Looks at the memory when nearly all of them have come.
    private static int CountInBoundedMemory(IEnumerable<Quad> quads, int lookAt)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var count = 0;
        foreach (var _ in quads)
        {
            if (++count == lookAt - 1000)
                Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(16 * MiB));
        }

        return count;
    }

    private static IEnumerable<Quad> Read(Stream text, RdfSyntax syntax, RdfReaderOptions? options = null) => RdfReader.ReadQuads(text, syntax, "test", options);
}
