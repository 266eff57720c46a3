using System.IO.Compression;

namespace LblodHarvester.Rdf.Tests.Syntax;

public sealed class GzipInputTests
{
    private static readonly byte[] Plain = [.. Enumerable.Range(0, 200_000).Select(i => (byte)((i * 7919L % 251) ^ (i / 1000)))];

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(15)]
    [TestCase(16)]
    [TestCase(65_536)]
    [TestCase(200_000)]
    public void What_is_not_gzip_is_read_as_it_stands_and_gzip_is_decompressed(int length)
    {
        var plain = Plain[..length];
        Assert.That(Read(plain), Is.EqualTo(plain));
        Assert.That(Read(Compress(plain)), Is.EqualTo(plain));
        Assert.That(Read([.. Compress(plain), .. Compress(plain)]), Is.EqualTo(plain.Concat(plain)));
    }

    [Test]
    public void Gzip_that_is_cut_off_anywhere_is_refused()
    {
        var whole = Compress(Plain[..500]);
        for (var length = 2; length < whole.Length; length++)
        {
            Assert.That(() => Read(whole[..length]), Throws.TypeOf<InvalidDataException>(), $"{length}");
            Assert.That(() => Read([.. whole, .. whole[..length]]), Throws.TypeOf<InvalidDataException>(), $"second member, {length}");
        }
    }

    [Test]
    public void Gzip_with_a_bit_that_changed_is_refused()
    {
        var broken = Compress(Plain);
        broken[broken.Length / 2] ^= 1;
        Assert.That(() => Read(broken), Throws.TypeOf<InvalidDataException>().With.Message.Contains("gzip"));
    }

    [Test]
    public void Something_else_after_gzip_is_refused() =>
        Assert.That(() => Read([.. Compress(Plain), .. "<urn:a>"u8]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("followed by something else"));

    private static byte[] Read(byte[] bytes)
    {
        using var stream = GzipInput.Open(new MemoryStream(bytes));
        using var read = new MemoryStream();
        stream.CopyTo(read);
        return read.ToArray();
    }

    private static byte[] Compress(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(plain);
        return compressed.ToArray();
    }
}
