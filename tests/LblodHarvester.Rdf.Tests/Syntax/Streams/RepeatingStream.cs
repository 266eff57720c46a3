using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax.Streams;

/// <summary>A long text that is nowhere in memory: a start, a piece many times over, and an end.</summary>
/// <param name="start">The start.</param>
/// <param name="piece">The piece of a number, from 0.</param>
/// <param name="times">How many times it comes.</param>
/// <param name="end">The end.</param>
internal sealed class RepeatingStream(string start, Func<int, string> piece, int times, string end) : ReadOnlyStream
{
    private byte[] _rest = Encoding.UTF8.GetBytes(start);
    private int _position;
    private int _next;

    internal RepeatingStream(string start, string piece, int times, string end) : this(start, _ => piece, times, end)
    {
    }

    public override int Read(Span<byte> buffer)
    {
        while (_position == _rest.Length && _next <= times)
        {
            _rest = Encoding.UTF8.GetBytes(_next < times ? piece(_next) : end);
            _position = 0;
            _next++;
        }

        var count = Math.Min(buffer.Length, _rest.Length - _position);
        _rest.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
