using System.Buffers;

namespace LblodHarvester.Rdf;

/// <summary>Lexical forms of octets (XML Schema 1.1, part 2, sections 3.3.15 and 3.3.16).</summary>
internal static class BinaryForms
{
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789ABCDEFabcdef");

    private static readonly SearchValues<char> Base64 =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    // hexBinary ::= ([0-9a-fA-F]{2})*
    internal static bool IsHex(ReadOnlySpan<char> form) => form.Length % 2 == 0 && !form.ContainsAnyExcept(Hex);

    // Base64Binary ::= (B64quad* B64final)?, where one space may stand between any two characters
    internal static bool IsBase64(ReadOnlySpan<char> form)
    {
        if (form.StartsWith(" ") || form.EndsWith(" ") || form.Contains("  ", StringComparison.Ordinal))
            return false;
        var data = form.ToString().Replace(" ", "", StringComparison.Ordinal);
        if (data.Length % 4 != 0)
            return false;
        if (data.EndsWith("==", StringComparison.Ordinal))
            return HasBits(data.AsSpan()[..^2], "AQgw");
        return data.EndsWith('=')
            ? HasBits(data.AsSpan()[..^1], "AEIMQUYcgkosw048")
            : !data.AsSpan().ContainsAnyExcept(Base64);
    }

    // What padding cuts off the last character's bits must be zero.
    private static bool HasBits(ReadOnlySpan<char> data, string last) => !data.ContainsAnyExcept(Base64) && last.Contains(data[^1], StringComparison.Ordinal);
}
