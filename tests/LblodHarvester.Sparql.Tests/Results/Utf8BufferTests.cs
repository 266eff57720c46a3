using System.Buffers;
using System.Globalization;
using System.Text;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Results;

public sealed class Utf8BufferTests
{
    private const int Pieces = 400;
    private static readonly string[] Characters = ["a", "é", "€", "😀", "z"];

    [Test]
    public void What_comes_out_is_what_went_in_whatever_the_pieces([Values(8, 16, 1 << 10, 1 << 15)] int size, [Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        var output = new ArrayBufferWriter<byte>();
        var buffer = new Utf8Buffer(output, size);
        var expected = new StringBuilder();

        for (var piece = 0; piece < Pieces; piece++)
        {
            // Most are short, some longer than all of the buffer.
            var length = random.Next(10) == 0 ? random.Next(3 * size) : random.Next(20);
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => Characters[random.Next(Characters.Length)]));
            expected.Append(random.Next(4) switch
            {
                0 => Text(text),
                1 => Bytes(text),
                2 => Number(random.Next()),
                _ => Byte('x'),
            });
        }

        buffer.Flush();
        Assert.That(Encoding.UTF8.GetString(output.WrittenSpan), Is.EqualTo(expected.ToString()));
        Assert.That(buffer.HandedOn, Is.EqualTo(output.WrittenCount));

        string Text(string text)
        {
            buffer.Append(text);
            return text;
        }

        string Bytes(string text)
        {
            buffer.Append(Encoding.UTF8.GetBytes(text));
            return text;
        }

        string Number(int number)
        {
            if (size < 16)
                return "";
            buffer.Append(number);
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string Byte(char character)
        {
            buffer.Append((byte)character);
            return character.ToString();
        }
    }

    [Test]
    public void It_hands_on_in_pieces_no_larger_than_its_size()
    {
        var output = new ArrayBufferWriter<byte>();
        var buffer = new Utf8Buffer(output, 1 << 12);

        for (var i = 0; i < 1 << 12; i++)
            buffer.Append((byte)'a');
        Assert.That(output.WrittenCount, Is.Zero);
        buffer.Append((byte)'b');

        Assert.That(output.WrittenCount, Is.EqualTo(1 << 12));
    }
}
