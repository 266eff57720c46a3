namespace LblodHarvester.Rdf;

/// <summary>Text for a <see cref="TextWriter"/>.</summary>
internal readonly struct TextWriterSink(TextWriter writer) : ITextSink
{
    public void Append(char c) => writer.Write(c);

    public void Append(ReadOnlySpan<char> text) => writer.Write(text);
}
