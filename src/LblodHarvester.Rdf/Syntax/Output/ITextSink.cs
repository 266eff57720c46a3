using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Where writers put text. Its implementations are structs, so that each writer is compiled for the one it has.</summary>
internal interface ITextSink
{
    void Append(char c);

    void Append(ReadOnlySpan<char> text);
}

/// <summary>Text for a string.</summary>
internal readonly struct StringSink(StringBuilder text) : ITextSink
{
    public void Append(char c) => text.Append(c);

    public void Append(ReadOnlySpan<char> span) => text.Append(span);
}

/// <summary>Text for a <see cref="TextWriter"/>.</summary>
internal readonly struct TextWriterSink(TextWriter writer) : ITextSink
{
    public void Append(char c) => writer.Write(c);

    public void Append(ReadOnlySpan<char> text) => writer.Write(text);
}

/// <summary>Text for a stream, as UTF-8.</summary>
internal readonly struct Utf8Sink(Utf8Output output) : ITextSink
{
    public void Append(char c) => output.Append(c);

    public void Append(ReadOnlySpan<char> text) => output.Append(text);
}
