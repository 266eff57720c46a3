using System.Buffers;
using System.Text;

namespace LblodHarvester.Sparql.Results;

/// <summary>The characters that a format escapes, all of them ASCII, and what it writes for them.</summary>
internal sealed class EscapeTable
{
    private readonly byte[]?[] _escapes;

    /// <summary>Makes a table.</summary>
    /// <param name="escapeOf">What is written for a character; null when it is written as it is.</param>
    internal EscapeTable(Func<char, string?> escapeOf)
    {
        _escapes = [.. Enumerable.Range(0, 0x80).Select(c => escapeOf((char)c) is { } escape ? Encoding.ASCII.GetBytes(escape) : null)];
        EscapedBytes = SearchValues.Create([.. Enumerable.Range(0, 0x80).Where(c => _escapes[c] is not null).Select(c => (byte)c)]);
        Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x80).Where(c => _escapes[c] is not null).Select(c => (char)c)]);
    }

    internal SearchValues<char> Escaped { get; }

    /// <summary>The same in UTF-8.</summary>
    internal SearchValues<byte> EscapedBytes { get; }

    internal ReadOnlySpan<byte> EscapeOf(char c) => _escapes[c];
}
