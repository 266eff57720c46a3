using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace LblodHarvester.Rdf;

/// <summary>
/// Whether bytes are UTF-8, by the method of J. Keiser and D. Lemire, "Validating UTF-8 in less than one instruction per byte" (2021): what the
/// framework has is as fast on plain ASCII, and slows down at each letter with an accent.
/// </summary>
internal static class Utf8Check
{
    // What can be wrong with two bytes that follow each other; what three tables agree on, by a half byte each, is wrong with them.
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte OverlongOf3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte OverlongOf2 = 1 << 5;
    private const byte OverlongOf4 = 1 << 6;
    private const byte FarTooLarge = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte OfAnyLowHalf = TooShort | TooLong | TwoContinuations;
    private const byte Beyond = OfAnyLowHalf | TooLarge | FarTooLarge;
    private const byte OfContinuation = TooLong | OverlongOf2 | TwoContinuations;

    // A lead byte asks for at most this many more.
    private const int Reach = 3;

    private static readonly int Block = 4 * Vector256<byte>.Count;

    private static Vector128<byte> ByFirstHigh => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | OverlongOf2, TooShort, TooShort | OverlongOf3 | Surrogate, TooShort | TooLarge | FarTooLarge | OverlongOf4);

    private static Vector128<byte> ByFirstLow => Vector128.Create(
        OfAnyLowHalf | OverlongOf2 | OverlongOf3 | OverlongOf4, OfAnyLowHalf | OverlongOf2, OfAnyLowHalf, OfAnyLowHalf,
        OfAnyLowHalf | TooLarge, Beyond, Beyond, Beyond, Beyond, Beyond, Beyond, Beyond, Beyond, Beyond | Surrogate, Beyond, Beyond);

    private static Vector128<byte> BySecondHigh => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        OfContinuation | OverlongOf3 | FarTooLarge | OverlongOf4, OfContinuation | OverlongOf3 | TooLarge,
        OfContinuation | Surrogate | TooLarge, OfContinuation | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    /// <summary>Whether a text is whole and made of UTF-8.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> text)
    {
        // The vectors look back, and so begin after the first bytes; both ends are cut where a character starts.
        if (text.Length < Reach + Block)
            return Utf8.IsValid(text);
        var end = Reach + ((text.Length - Reach) / Block * Block);
        return Utf8.IsValid(text[..NextStart(text, Reach)])
            && Utf8.IsValid(text[LastStart(text, end)..])
            && AreBlocksValid(ref MemoryMarshal.GetReference(text), end);
    }

    private static bool AreBlocksValid(ref byte text, int end)
    {
        for (var at = Reach; at < end; at += Block)
        {
            if (!IsAscii(ref Unsafe.Add(ref text, at)) && !IsBlockValid(ref Unsafe.Add(ref text, at)))
                return false;
        }

        return true;
    }

    // With the bytes before it: what they begin must not break off here.
    private static bool IsAscii(ref byte block) =>
        ((Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, Reach)) | Vector256.LoadUnsafe(ref block))
        | (Vector256.LoadUnsafe(ref block, 32) | Vector256.LoadUnsafe(ref block, 64)) | Vector256.LoadUnsafe(ref block, 96))
            .ExtractMostSignificantBits() == 0;

    private static bool IsBlockValid(ref byte block)
    {
        var faults = Vector256<byte>.Zero;
        for (var at = 0; at < Block; at += Vector256<byte>.Count)
            faults |= Faults(ref Unsafe.Add(ref block, at));
        return faults == Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Faults(ref byte bytes)
    {
        var second = Vector256.LoadUnsafe(ref bytes);
        var first = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref bytes, 1));
        var ofPair = LookUp(ByFirstHigh, first >>> 4)
            & LookUp(ByFirstLow, first & Vector256.Create((byte)0x0F))
            & LookUp(BySecondHigh, second >>> 4);

        // Two continuations are right where the byte before them leads three or four.
        var third = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Subtract(ref bytes, 2)), Vector256.Create((byte)(0xE0 - 0x80)));
        var fourth = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Subtract(ref bytes, 3)), Vector256.Create((byte)(0xF0 - 0x80)));
        return ((third | fourth) & Vector256.Create((byte)0x80)) ^ ofPair;
    }

    // What a table has for each of the numbers, which are all below 16.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LookUp(Vector128<byte> table, Vector256<byte> numbers) => Avx2.IsSupported
        ? Avx2.Shuffle(Vector256.Create(table, table), numbers)
        : Vector256.Create(Vector128.ShuffleNative(table, numbers.GetLower()), Vector128.ShuffleNative(table, numbers.GetUpper()));

    private static int NextStart(ReadOnlySpan<byte> text, int at)
    {
        var last = at + Reach;
        while (at < last && IsContinuation(text[at]))
            at++;
        return at;
    }

    // The character that ends before an offset, or goes on there.
    private static int LastStart(ReadOnlySpan<byte> text, int end)
    {
        var at = end - 1;
        while (at >= end - Reach && IsContinuation(text[at]))
            at--;
        return at;
    }

    private static bool IsContinuation(byte c) => (c & 0xC0) == 0x80;
}
