using System.Buffers;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Bytes and characters to look for, by a rule that tells which they are.</summary>
internal static class SearchSets
{
    /// <summary>The bytes for which the rule holds.</summary>
    internal static SearchValues<byte> OfBytes(Func<int, bool> rule)
    {
        Span<byte> bytes = stackalloc byte[byte.MaxValue + 1];
        var count = 0;
        for (var c = 0; c <= byte.MaxValue; c++)
        {
            if (rule(c))
                bytes[count++] = (byte)c;
        }

        return SearchValues.Create(bytes[..count]);
    }

    /// <summary>The characters of ASCII for which the rule holds.</summary>
    internal static SearchValues<char> OfAscii(Func<int, bool> rule)
    {
        var characters = new StringBuilder();
        for (var c = '\0'; char.IsAscii(c); c++)
        {
            if (rule(c))
                characters.Append(c);
        }

        return SearchValues.Create(characters.ToString());
    }
}
