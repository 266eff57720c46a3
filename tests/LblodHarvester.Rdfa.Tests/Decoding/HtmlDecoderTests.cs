using System.Text;

namespace LblodHarvester.Rdfa.Tests.Decoding;

public class HtmlDecoderTests
{
    [TestCase("<meta charset=utf-8>", null, "UTF-8", EncodingSource.Meta)]
    [TestCase("<META CHARSET='Latin1'>", null, "windows-1252", EncodingSource.Meta)]
    [TestCase("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>", null, "ISO-8859-15", EncodingSource.Meta)]
    [TestCase("<meta content='text/html; charset=utf-8'>", null, "windows-1252", EncodingSource.Fallback)]
    [TestCase("<meta charset=utf-16>", null, "UTF-8", EncodingSource.Meta)]
    [TestCase("<meta charset=nonsense>", null, "windows-1252", EncodingSource.Fallback)]
    [TestCase("<!-- <meta charset=utf-8> -->", null, "windows-1252", EncodingSource.Fallback)]
    [TestCase("<meta charset=utf-8>", "text/html; charset=\"ISO-8859-1\"", "windows-1252", EncodingSource.HttpHeader)]
    [TestCase("<meta charset=utf-8>", "text/html; charset=nonsense", "UTF-8", EncodingSource.Meta)]
    [TestCase("<p>", "text/html", "windows-1252", EncodingSource.Fallback)]
    [TestCase("<?xml version='1.0' encoding='utf-8'?><p>", "text/html", "UTF-8", EncodingSource.XmlDeclaration)]
    [TestCase("<?xml version='1.0' encoding='utf-8'?><meta charset=latin1><p>", "text/html", "windows-1252", EncodingSource.Meta)]
    public void The_encoding_is_decided_as_browsers_do(string html, string? contentType, string encoding, EncodingSource source)
    {
        var decoded = HtmlDecoder.Decode(Encoding.ASCII.GetBytes(html), contentType);

        Assert.That((decoded.Encoding, decoded.DecidedBy, decoded.Text), Is.EqualTo((encoding, source, html)));
    }

    [TestCase("<?xml version='1.0' encoding='ISO-8859-1'?><r/>", "application/xml", "windows-1252", EncodingSource.XmlDeclaration)]
    [TestCase("<?xml version='1.0' encoding = \"iso-8859-15\" ?><r/>", "image/svg+xml", "ISO-8859-15", EncodingSource.XmlDeclaration)]
    [TestCase("<?xml version='1.0' encoding='ISO-8859-15'?><r/>", null, "ISO-8859-15", EncodingSource.XmlDeclaration)]
    [TestCase("<?xml version='1.0' encoding='UTF-16'?><r/>", "text/xml", "UTF-8", EncodingSource.XmlDeclaration)]
    [TestCase("<?xml version='1.0' encoding='ISO-8859-15'?><r/>", "application/xml; charset=koi8-r", "KOI8-R", EncodingSource.HttpHeader)]
    [TestCase("<?xml version='1.0' encoding='nonsense'?><r/>", "application/xml", "UTF-8", EncodingSource.Fallback)]
    [TestCase("<?xml version='1.0' encoding='latin1", "application/xml", "UTF-8", EncodingSource.Fallback)]
    [TestCase("<?xml version='1.0'?><r encoding='latin1'/>", "application/xml", "UTF-8", EncodingSource.Fallback)]
    [TestCase("<html><head><meta charset='latin1'/></head></html>", "application/xhtml+xml", "UTF-8", EncodingSource.Fallback)]
    public void The_encoding_of_XML_is_decided_as_XML_has_it(string xml, string? contentType, string encoding, EncodingSource source)
    {
        var decoded = HtmlDecoder.Decode(Encoding.ASCII.GetBytes(xml), contentType);

        Assert.That((decoded.Encoding, decoded.DecidedBy, decoded.Text), Is.EqualTo((encoding, source, xml)));
    }

    [TestCase("utf-16BE", "application/xml")]
    [TestCase("utf-16LE", "application/xml")]
    [TestCase("utf-16BE", null)]
    [TestCase("utf-16LE", null)]
    public void UTF_16_without_a_mark_is_known_by_the_zeros_of_its_declaration(string name, string? contentType)
    {
        const string Xml = "<?xml version='1.0' encoding='UTF-16'?><r>\u00E9</r>";
        var decoded = HtmlDecoder.Decode(Encoding.GetEncoding(name).GetBytes(Xml), contentType);

        Assert.That((decoded.Text, decoded.DecidedBy), Is.EqualTo((Xml, EncodingSource.XmlDeclaration)));
    }

    [Test]
    public void A_byte_order_mark_goes_before_what_XML_declares()
    {
        var decoded = HtmlDecoder.Decode([0xEF, 0xBB, 0xBF, .. "<?xml version='1.0' encoding='latin1'?><r>\u00E9</r>"u8], "application/xml; charset=latin1");

        Assert.That((decoded.Encoding, decoded.DecidedBy, decoded.Replacements), Is.EqualTo(("UTF-8", EncodingSource.ByteOrderMark, 0)));
    }

    [Test]
    public void Bytes_of_XML_that_are_not_valid_are_replaced_and_counted()
    {
        var decoded = HtmlDecoder.Decode([.. "<r>"u8, 0xE9, .. "</r>"u8], "application/xml");

        Assert.That((decoded.Text, decoded.Replacements), Is.EqualTo(("<r>\uFFFD</r>", 1)));
    }

    [Test]
    public void A_meta_behind_a_large_start_tag_counts()
    {
        var html = $"<html prefix='{new string(' ', 2000)}'><head><meta charset=utf-8><title>\u00E9</title>";

        Assert.That(HtmlDecoder.Decode(Encoding.UTF8.GetBytes(html), null).Text, Is.EqualTo(html));
    }

    [Test]
    public void A_byte_order_mark_goes_before_the_header_and_is_not_text()
    {
        var decoded = HtmlDecoder.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "text/html; charset=latin1");

        Assert.That((decoded.Text, decoded.DecidedBy), Is.EqualTo(("\u00E9", EncodingSource.ByteOrderMark)));
    }

    [Test]
    public void Only_invalid_bytes_count_as_replacements()
    {
        var decoded = HtmlDecoder.Decode([0xEF, 0xBF, 0xBD, 0xFF, (byte)'a', 0xE2, 0x82], "text/html; charset=utf-8");

        Assert.That((decoded.Text, decoded.Replacements), Is.EqualTo(("\uFFFD\uFFFDa\uFFFD", 2)));
    }

    [Test]
    public void Windows_1252_has_typographic_characters() =>
        Assert.That(HtmlDecoder.Decode([0x80, 0x94, 0x81], "text/html; charset=iso-8859-1").Text, Is.EqualTo("\u20AC\u201D\u0081"));

    [TestCase("utf-16le")]
    [TestCase("shift_jis")]
    [TestCase("gb18030")]
    [TestCase("iso-2022-jp")]
    [TestCase("euc-jp")]
    [TestCase("windows-874")]
    [TestCase("x-mac-cyrillic")]
    [TestCase("iso-8859-8-i")]
    public void An_encoding_of_the_standard_can_be_read(string label) =>
        Assert.That(HtmlDecoder.Decode([(byte)'a', 0], $"text/html; charset={label}").Text, Does.StartWith("a"));
}
