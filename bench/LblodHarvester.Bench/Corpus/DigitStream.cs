namespace LblodHarvester.Bench.Corpus;

/// <summary>Digits that look random and are the same on every run: SplitMix64, seeded by a text and a number.</summary>
internal sealed class DigitStream
{
    private ulong _state;

    internal DigitStream(string text, int number)
    {
        // FNV-1a, since string.GetHashCode differs between runs.
        _state = 14695981039346656037;
        foreach (var c in text)
            _state = (_state ^ c) * 1099511628211;
        _state = (_state ^ (uint)number) * 1099511628211;
    }

    /// <summary>Another character of the same kind: digit, hexadecimal letter in its case, or the character itself.</summary>
    internal char Like(char c) => c switch
    {
        >= '0' and <= '9' => (char)('0' + (Next() % 10)),
        >= 'a' and <= 'f' => (char)('a' + (Next() % 6)),
        >= 'A' and <= 'F' => (char)('A' + (Next() % 6)),
        _ => c,
    };

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
