namespace LblodHarvester.Rdf.Tests.Syntax.JsonLd;

/// <summary>RFC 8785, with the numbers of its appendix B.</summary>
public sealed class JsonCanonicaliserTests
{
    [TestCase(0x0000000000000000UL, "0")]
    [TestCase(0x8000000000000000UL, "0")]
    [TestCase(0x0000000000000001UL, "5e-324")]
    [TestCase(0x8000000000000001UL, "-5e-324")]
    [TestCase(0x7fefffffffffffffUL, "1.7976931348623157e+308")]
    [TestCase(0x4340000000000000UL, "9007199254740992")]
    [TestCase(0xc340000000000000UL, "-9007199254740992")]
    [TestCase(0x4430000000000000UL, "295147905179352830000")]
    [TestCase(0x44b52d02c7e14af5UL, "9.999999999999997e+22")]
    [TestCase(0x44b52d02c7e14af6UL, "1e+23")]
    [TestCase(0x44b52d02c7e14af7UL, "1.0000000000000001e+23")]
    [TestCase(0x444b1ae4d6e2ef4eUL, "999999999999999700000")]
    [TestCase(0x444b1ae4d6e2ef4fUL, "999999999999999900000")]
    [TestCase(0x444b1ae4d6e2ef50UL, "1e+21")]
    [TestCase(0x3eb0c6f7a0b5ed8cUL, "9.999999999999997e-7")]
    [TestCase(0x3eb0c6f7a0b5ed8dUL, "0.000001")]
    [TestCase(0x41b3de4355555553UL, "333333333.3333332")]
    [TestCase(0x41b3de4355555556UL, "333333333.3333334")]
    [TestCase(0x41b3de4355555557UL, "333333333.33333343")]
    [TestCase(0xbecbf647612f3696UL, "-0.0000033333333333333333")]
    [TestCase(0x43143ff3c1cb0959UL, "1424953923781206.2")]
    public void A_number_is_written_as_ECMAScript_does(ulong bits, string text) =>
        Assert.That(JsonCanonicaliser.Format(BitConverter.UInt64BitsToDouble(bits)), Is.EqualTo(text));

    [Test]
    public void Keys_are_sorted_by_UTF_16_code_unit_and_only_what_has_to_be_is_escaped()
    {
        const string Text = "{\"\\u20ac\": \"Euro\", \"\\r\": \"\\u000F\\n/\\\"\\\\\", \"\\ufb33\": [ 56.0, null ], \"1\": true, \"\\ud83d\\ude00\": {}, \"\\u0080\": false}";
        var json = JsonLdDocument.Read(Text, "test").Root;
        Assert.That(
            JsonCanonicaliser.Canonicalise(json),
            Is.EqualTo("{\"\\r\":\"\\u000f\\n/\\\"\\\\\",\"1\":true,\"\u0080\":false,\"€\":\"Euro\",\"\U0001F600\":{},\"\uFB33\":[56,null]}"));
    }
}
