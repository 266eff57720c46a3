namespace LblodHarvester.Rdf;

/// <summary>Text for a stream, as UTF-8.</summary>
internal readonly struct Utf8Sink(Utf8Output output) : ITextSink
{
    public void Append(char c) => output.Append(c);

    public void Append(ReadOnlySpan<char> text) => output.Append(text);
}
