using System.Text;
using System.Text.Unicode;

namespace LblodHarvester.Rdf.Tests.Syntax.Input;

/// <summary>The check agrees with that of the framework.</summary>
public class Utf8CheckTests
{
    // Longer than a few blocks, with every place of a block near an end somewhere.
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 20), .. Enumerable.Range(120, 20), .. Enumerable.Range(250, 20), 1000];

    private static readonly string[] Characters = ["é", "\u0080", "߿", "ࠀ", "€", "퟿", "\uE000", "\uFFFF", "\U00010000", "😀", "\U0010FFFF"];

    private static readonly string[] Broken =
    [
        "80", "BF", "8080", "C3", "C0AF", "C1BF", "C3C3A9", "C341", "E2", "E282", "E282E282AC", "E28241", "E0808F", "E09FBF", "EDA080", "EDBFBF",
        "E2828080", "F0", "F09F", "F09F98", "F09F9841", "F0808080", "F08FBFBF", "F4908080", "F5808080", "F8888080", "FE", "FF", "F09F988080",
    ];

    [Test]
    public void Each_character_is_right_anywhere_in_a_text()
    {
        foreach (var character in Characters)
            AssertEverywhere(Encoding.UTF8.GetBytes(character), isValid: true);
    }

    [TestCaseSource(nameof(Broken))]
    public void What_is_no_character_is_wrong_anywhere_in_a_text(string sequence) => AssertEverywhere(Convert.FromHexString(sequence), isValid: false);

    [Test]
    public void Any_two_bytes_across_the_ends_of_blocks_are_taken_as_the_framework_takes_them()
    {
        var text = new byte[400];
        for (var pair = 0; pair < 0x10000; pair++)
        {
            Array.Fill(text, (byte)'x');
            // The first block ends after byte 130.
            (text[130], text[131]) = ((byte)(pair >> 8), (byte)pair);
            Assert.That(Utf8Check.IsValid(text), Is.EqualTo(Utf8.IsValid(text)), $"{pair:X4}");
        }
    }

    [Test]
    public void Random_characters_with_a_byte_changed_are_taken_as_the_framework_takes_them()
    {
        var random = new Random(20261122);
        var verdicts = new int[2];
        for (var round = 0; round < 20_000; round++)
        {
            var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 400)).Select(_ => Characters[random.Next(Characters.Length)])));
            if (round % 4 != 0)
                text[random.Next(text.Length)] ^= (byte)(1 << random.Next(8));
            var isValid = Utf8.IsValid(text);
            verdicts[isValid ? 1 : 0]++;
            Assert.That(Utf8Check.IsValid(text), Is.EqualTo(isValid), $"round {round}");
        }

        Assert.That(verdicts, Has.All.GreaterThan(1000));
    }

    private static void AssertEverywhere(byte[] sequence, bool isValid)
    {
        foreach (var length in Lengths)
        {
            for (var at = 0; at <= length; at++)
            {
                var text = new byte[length + sequence.Length];
                Array.Fill(text, (byte)'x');
                sequence.CopyTo(text, at);
                Assert.That(Utf8Check.IsValid(text), Is.EqualTo(isValid), $"at {at} of {length}");
            }
        }
    }
}
