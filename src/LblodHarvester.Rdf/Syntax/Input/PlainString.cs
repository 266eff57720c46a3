using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LblodHarvester.Rdf;

/// <summary>
/// What most strings of a document are made of: characters that need no look, and escapes of a single letter. Markup within a literal has an
/// escape every few words, and so these are found many at a time.
/// </summary>
internal static class PlainString
{
    /// <summary>
    /// Passes over characters and escapes of a letter, up to the quote, a line end, or a backslash that begins another escape or that stands
    /// near the end of the text; to the end of the text where there is none of them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin, within a string.</param>
    /// <param name="quote">What ends the string.</param>
    /// <param name="hasEscapes">Becomes true where escapes were passed over.</param>
    internal static int Pass(ReadOnlySpan<byte> text, int at, byte quote, ref bool hasEscapes)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        // The letter of an escape may stand after the vector.
        while (at < text.Length - Vector256<byte>.Count)
        {
            ref var part = ref Unsafe.Add(ref first, at);
            var stops = Stops(Vector256.LoadUnsafe(ref part), quote);
            var passed = Vector256<byte>.Count;
            while (stops != 0)
            {
                var stop = BitOperations.TrailingZeroCount(stops);
                if (Unsafe.Add(ref part, stop) != '\\' || !IsLetterOfEscape(Unsafe.Add(ref part, stop + 1)))
                    return at + stop;
                hasEscapes = true;
                passed = Math.Max(passed, stop + 2);
                // The letter is part of the escape, and may itself be a quote or a backslash.
                stops &= (stops - 1) & ~(2u << stop);
            }

            at += passed;
        }

        while (at < text.Length && text[at] != quote && text[at] is not ((byte)'\\' or (byte)'\n' or (byte)'\r'))
            at++;
        return at;
    }

    /// <summary>Whether the letter stands after a backslash in a string; [159s] ECHAR ::= '\' [tbnrf"'\]</summary>
    internal static bool IsLetterOfEscape(int c) => c is 't' or 'b' or 'n' or 'r' or 'f' or '"' or '\'' or '\\';

    private static uint Stops(Vector256<byte> part, byte quote) =>
        (Vector256.Equals(part, Vector256.Create(quote)) | Vector256.Equals(part, Vector256.Create((byte)'\\'))
        | Vector256.Equals(part, Vector256.Create((byte)'\n')) | Vector256.Equals(part, Vector256.Create((byte)'\r')))
            .ExtractMostSignificantBits();
}
