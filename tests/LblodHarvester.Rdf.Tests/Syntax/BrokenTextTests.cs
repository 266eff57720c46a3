using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Whatever happens to a text, it is read or it is refused with a place in it.</summary>
public sealed class BrokenTextTests
{
    private static readonly RdfSyntax[] Syntaxes = [RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle, RdfSyntax.TriG, RdfSyntax.RdfXml, RdfSyntax.JsonLd];

    private static readonly RdfSyntax[] LenientSyntaxes = [RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle, RdfSyntax.TriG];

    [TestCaseSource(nameof(Syntaxes))]
    public void Every_prefix_of_a_text_is_read_or_refused_with_a_place(RdfSyntax syntax) =>
        Check(RandomTexts.Valid(syntax), text => Enumerable.Range(0, text.Length).All(length => IsReadOrRefused(text[..length], syntax)), count: 30);

    [TestCaseSource(nameof(Syntaxes))]
    public void Every_prefix_of_the_bytes_of_a_text_is_read_or_refused_with_a_place(RdfSyntax syntax) => Check(
        RandomTexts.Valid(syntax).Select(text => text[..Math.Min(text.Length, 400)]),
        text => Encoding.UTF8.GetBytes(text) is var bytes && Enumerable.Range(0, bytes.Length).All(length => IsReadOrRefused(bytes[..length], syntax)),
        count: 20);

    [TestCaseSource(nameof(Syntaxes))]
    public void A_text_with_a_character_replaced_is_read_or_refused_with_a_place(RdfSyntax syntax) =>
        Check(RandomTexts.Changed(syntax), text => IsReadOrRefused(text, syntax));

    [TestCaseSource(nameof(LenientSyntaxes))]
    public void The_lenient_reader_reaches_the_end_of_every_text(RdfSyntax syntax) => Check(RandomTexts.Changed(syntax), text =>
    {
        var errors = new List<RdfSyntaxException>();
        var lenient = RdfReader.ReadQuads(text, syntax, "test", new RdfReaderOptions { OnError = errors.Add });
        return errors.Count > 0
            ? errors.TrueForAll(error => IsPlace(error, text)) && errors.Count <= text.Length
            : lenient.SequenceEqual(RdfReader.ReadQuads(text, syntax, "test"));
    });

    private static bool IsReadOrRefused(string text, RdfSyntax syntax) => IsReadOrRefused(() => RdfReader.ReadQuads(text, syntax, "test"), text);

    private static bool IsReadOrRefused(byte[] bytes, RdfSyntax syntax)
    {
        using var stream = new MemoryStream(bytes);
        return IsReadOrRefused(() => RdfReader.ReadQuads(stream, syntax, "test").ToList(), Encoding.UTF8.GetString(bytes));
    }

    private static bool IsReadOrRefused(Func<IReadOnlyList<Quad>> read, string text)
    {
        try
        {
            read();
            return true;
        }
        catch (RdfSyntaxException e)
        {
            return IsPlace(e.SourceName, e.Line, e.Column, text);
        }
        catch (JsonLdException e)
        {
            return IsPlace(e.SourceName, e.Line ?? 0, e.Column ?? 0, text);
        }
    }

    private static bool IsPlace(RdfSyntaxException error, string text) => IsPlace(error.SourceName, error.Line, error.Column, text);

    private static bool IsPlace(string source, int line, int column, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return source == "test" && line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1;
    }

    private static void Check(Gen<string> texts, Func<string, bool> holds, int count = 300) =>
        Prop.ForAll(texts.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
}
