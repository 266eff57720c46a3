using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Text for a string.</summary>
internal readonly struct StringSink(StringBuilder text) : ITextSink
{
    public void Append(char c) => text.Append(c);

    public void Append(ReadOnlySpan<char> span) => text.Append(span);
}
