namespace LblodHarvester.Sparql.FullText;

/// <summary>
/// Snowball's Dutch algorithm (https://snowballstem.org/algorithms/dutch_porter/stemmer.html): takes from a word what inflection and derivation put
/// behind it, so that <c>vergaderingen</c>, <c>vergadering</c> and <c>vergaderen</c> are one.
/// </summary>
internal static class DutchStemmer
{
    // A longer word is hardly one, and is left as it is.
    private const int MaxLength = 128;

    /// <summary>The stem of a word in lower case; not longer than the word.</summary>
    internal static string Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength)
            return word.ToString();
        Span<char> letters = stackalloc char[word.Length];
        word.CopyTo(letters);
        MarkConsonants(letters);
        var (r1, r2) = Regions(letters);
        var stem = new Ending(letters, r1, r2);
        stem.TakeInflection();
        var isTaken = stem.TakeE();
        stem.TakeHeid();
        stem.TakeDerivation(isTaken);
        stem.UndoubleVowel();
        var kept = letters[..stem.Length];
        kept.Replace('I', 'i');
        kept.Replace('Y', 'y');
        return kept.ToString();
    }

    internal static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    // No umlauts and acute accents. A y at the start or after a vowel, and an i between vowels, are consonants: these are written as capitals.
    private static void MarkConsonants(Span<char> word)
    {
        foreach (ref var letter in word)
            letter = Plain(letter);
        if (word.Length > 0 && word[0] == 'y')
            word[0] = 'Y';
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (!IsVowel(word[i]))
                continue;
            if (word[i + 1] == 'y')
                word[i + 1] = 'Y';
            else if (word[i + 1] == 'i' && i + 2 < word.Length && IsVowel(word[i + 2]))
                word[i + 1] = 'I';
        }
    }

    private static char Plain(char letter) => letter switch
    {
        'ä' or 'á' => 'a',
        'ë' or 'é' => 'e',
        'ï' or 'í' => 'i',
        'ö' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        _ => letter,
    };

    // R1 begins after the first consonant that follows a vowel, and R2 after the next such; before R1 are at least three letters.
    private static (int R1, int R2) Regions(ReadOnlySpan<char> word)
    {
        var first = AfterVowelAndConsonant(word, 0);
        return (Math.Max(3, first), AfterVowelAndConsonant(word, first));
    }

    private static int AfterVowelAndConsonant(ReadOnlySpan<char> word, int start)
    {
        var at = start;
        while (at < word.Length && !IsVowel(word[at]))
            at++;
        while (at < word.Length && IsVowel(word[at]))
            at++;
        return Math.Min(word.Length, at + 1);
    }

    /// <summary>A word that becomes shorter from its end.</summary>
    private ref struct Ending(Span<char> letters, int r1, int r2)
    {
        private readonly Span<char> _letters = letters;

        internal int Length { get; private set; } = letters.Length;

        // Step 1: the longest of these endings.
        internal void TakeInflection()
        {
            if (EndsWith("heden"))
                TakeHeden();
            else if (EndsWith("ene"))
                TakeEn(3);
            else if (EndsWith("en"))
                TakeEn(2);
            else if (EndsWith("se"))
                TakeS(2);
            else if (EndsWith("s"))
                TakeS(1);
        }

        // Step 2. Whether there was one.
        internal bool TakeE()
        {
            if (!EndsWith("e") || Length - 1 < r1 || !HasConsonantAt(Length - 2))
                return false;
            Length--;
            Undouble();
            return true;
        }

        // Step 3a.
        internal void TakeHeid()
        {
            if (!EndsWith("heid") || Length - 4 < r2 || At(Length - 5) == 'c')
                return;
            Length -= 4;
            if (EndsWith("en"))
                TakeEn(2);
        }

        // Step 3b: the longest of these endings.
        internal void TakeDerivation(bool isETaken)
        {
            if (EndsWith("end") || EndsWith("ing"))
                TakeEndOrIng();
            else if (EndsWith("lijk"))
                TakeLijk();
            else if (EndsWith("baar"))
                Take(4);
            else if (EndsWith("bar") && isETaken)
                Take(3);
            else if (EndsWith("ig"))
                TakeIg();
        }

        // Step 4: maan, brood.
        internal void UndoubleVowel()
        {
            if (Length < 4 || !HasConsonantAt(Length - 1) || _letters[Length - 1] == 'I')
                return;
            var vowel = _letters[Length - 2];
            if (vowel is not ('a' or 'e' or 'o' or 'u') || _letters[Length - 3] != vowel || !HasConsonantAt(Length - 4))
                return;
            _letters[Length - 2] = _letters[Length - 1];
            Length--;
        }

        private void TakeHeden()
        {
            if (Length - 5 < r1)
                return;
            "heid".CopyTo(_letters[(Length - 5)..]);
            Length--;
        }

        private void TakeEn(int length)
        {
            var end = Length - length;
            if (end < r1 || !HasConsonantAt(end - 1) || _letters[..end].EndsWith("gem"))
                return;
            Length = end;
            Undouble();
        }

        private void TakeS(int length)
        {
            var end = Length - length;
            if (end >= r1 && HasConsonantAt(end - 1) && _letters[end - 1] != 'j')
                Length = end;
        }

        private void TakeEndOrIng()
        {
            if (!Take(3))
                return;
            if (EndsWith("ig") && Length - 2 >= r2 && At(Length - 3) != 'e')
                Length -= 2;
            else
                Undouble();
        }

        private void TakeIg()
        {
            if (At(Length - 3) != 'e')
                Take(2);
        }

        private void TakeLijk()
        {
            if (Take(4))
                TakeE();
        }

        private bool Take(int length)
        {
            if (Length - length < r2)
                return false;
            Length -= length;
            return true;
        }

        private void Undouble()
        {
            if (EndsWith("kk") || EndsWith("dd") || EndsWith("tt"))
                Length--;
        }

        private readonly bool EndsWith(string ending) => _letters[..Length].EndsWith(ending);

        private readonly bool HasConsonantAt(int at) => at >= 0 && !IsVowel(_letters[at]);

        private readonly char At(int at) => at >= 0 ? _letters[at] : '\0';
    }
}
