namespace LblodHarvester.Rdf;

/// <summary>Where writers put text. Its implementations are structs, so that each writer is compiled for the one it has.</summary>
internal interface ITextSink
{
    void Append(char c);

    void Append(ReadOnlySpan<char> text);
}
