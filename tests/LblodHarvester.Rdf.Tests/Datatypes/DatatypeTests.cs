namespace LblodHarvester.Rdf.Tests.Datatypes;

public sealed class DatatypeTests
{
    [TestCase("string", "", "a", "a\nb", "\u0001")]
    [TestCase("normalizedString", "", " a  b ")]
    [TestCase("token", "", "a b")]
    [TestCase("language", "nl", "nl-BE", "x-klingon")]
    [TestCase("NMTOKEN", "-a", "1", "a:b", ".")]
    [TestCase("Name", "a", ":a", "_1", "é.1", "\U00010000")]
    [TestCase("NCName", "a-b", "_")]
    [TestCase("anyURI", "", "http://a/", "een zin")]
    [TestCase("hexBinary", "", "0fB7")]
    [TestCase("base64Binary", "", "AAAA", "AA==", "A A = =", "AAA=", "YW55 IGNh cm5h bA==")]
    [TestCase("boolean", "true", "false", "1", "0")]
    [TestCase("decimal", "1", "-1.5", "+.5", "1.", "00")]
    [TestCase("double", "1", "1E5", "-1.5e-3", ".5E+1", "INF", "-INF", "+INF", "NaN")]
    [TestCase("float", "1", "1.E5", "NaN")]
    [TestCase("integer", "0", "-0", "+12345678901234567890123")]
    [TestCase("byte", "-128", "127", "+000000000000000000000000127")]
    [TestCase("short", "-32768", "32767")]
    [TestCase("int", "-2147483648", "2147483647")]
    [TestCase("long", "-9223372036854775808", "9223372036854775807")]
    [TestCase("unsignedByte", "0", "-0", "255")]
    [TestCase("unsignedShort", "65535")]
    [TestCase("unsignedInt", "4294967295")]
    [TestCase("unsignedLong", "18446744073709551615")]
    [TestCase("positiveInteger", "1", "+99999999999999999999999")]
    [TestCase("nonNegativeInteger", "0", "-0", "1")]
    [TestCase("negativeInteger", "-1")]
    [TestCase("nonPositiveInteger", "-1", "0", "+0")]
    [TestCase("date", "2024-02-29", "2000-02-29", "-0004-02-29", "0000-02-29", "2023-01-31Z", "2023-04-30+14:00", "12345-01-01", "2023-12-31-13:59")]
    [TestCase("time", "00:00:00", "23:59:59.999", "24:00:00", "24:00:00.00Z", "12:00:00+02:00")]
    [TestCase("dateTime", "2023-01-31T12:00:00", "2023-01-31T24:00:00", "2024-02-29T00:00:00.123456789Z", "2023-01-31T12:00:00-05:30")]
    [TestCase("dateTimeStamp", "2023-01-31T12:00:00Z")]
    [TestCase("gYear", "2023", "-0044", "0000Z", "10000")]
    [TestCase("gMonth", "--01", "--12Z")]
    [TestCase("gDay", "---31", "---01+01:00")]
    [TestCase("gYearMonth", "2023-12", "2023-01Z")]
    [TestCase("gMonthDay", "--02-29", "--12-31Z")]
    [TestCase("duration", "P1Y", "-P1Y2M3DT4H5M6.7S", "PT0S", "P1D", "P1MT1M")]
    [TestCase("yearMonthDuration", "P1Y", "P1M", "-P1Y2M")]
    [TestCase("dayTimeDuration", "P1D", "PT1H", "-P1DT0.5S")]
    public void A_lexical_form_of_the_datatype_is_valid(string datatype, params string[] forms) =>
        Assert.That(forms.Where(form => !Datatype.IsValid(Xsd(datatype), form)), Is.Empty);

    [TestCase("string", "\0", "\uFFFE")]
    [TestCase("normalizedString", "a\tb", "a\n")]
    [TestCase("token", " a", "a ", "a  b", "a\tb")]
    [TestCase("language", "", "nl_BE", "nederlands", "1a", "nl-")]
    [TestCase("NMTOKEN", "", "a b")]
    [TestCase("Name", "", "1a", "-a", "a b")]
    [TestCase("NCName", "a:b", "")]
    [TestCase("hexBinary", "0", "0g", " 00")]
    [TestCase("base64Binary", "A", "AAA", "AB==", "AAB=", "A===", "====", "AA=A", " AAAA", "AAAA ", "A  AAA", "A\nAAA")]
    [TestCase("boolean", "", "TRUE", "True", " true", "ja")]
    [TestCase("decimal", "", ".", "1e5", "1,5", " 1", "1 ", "INF", "--1")]
    [TestCase("double", "", "e5", "1e", "inf", "-NaN", "1E5.0", "+")]
    [TestCase("integer", "", "1.0", "+", "1 000", "١")]
    [TestCase("byte", "-129", "128", "123456789012345678901234567890")]
    [TestCase("short", "-32769", "32768")]
    [TestCase("int", "-2147483649", "2147483648")]
    [TestCase("long", "-9223372036854775809", "9223372036854775808")]
    [TestCase("unsignedByte", "-1", "256")]
    [TestCase("unsignedShort", "65536")]
    [TestCase("unsignedInt", "4294967296")]
    [TestCase("unsignedLong", "18446744073709551616", "-1")]
    [TestCase("positiveInteger", "0", "-1", "")]
    [TestCase("nonNegativeInteger", "-1", "")]
    [TestCase("negativeInteger", "0", "1", "")]
    [TestCase("nonPositiveInteger", "1", "")]
    [TestCase("date", "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-01", "2023-01-00", "23-01-01", "02023-01-01", "2023-01-01T00:00:00", "2023-01-01+14:01", "2023-01-01\n", "2023-1-1", "+2023-01-01")]
    [TestCase("time", "24:00:01", "24:01:00", "23:60:00", "23:59:60", "12:00", "12:00:00.", "12:00:00+2:00")]
    [TestCase("dateTime", "2023-01-31", "2023-01-31 12:00:00", "2016-12-31T23:59:60Z", "2023-02-29T00:00:00", "2023-01-31T12:00:00+15:00", "2023-01-31T12:00:00z", "2023-01-31t12:00:00")]
    [TestCase("dateTimeStamp", "2023-01-31T12:00:00")]
    [TestCase("gYear", "23", "02023", "2023-01")]
    [TestCase("gMonth", "--13", "01", "--01--")]
    [TestCase("gDay", "---32", "---00", "--01")]
    [TestCase("gYearMonth", "2023-13", "2023")]
    [TestCase("gMonthDay", "--02-30", "--04-31")]
    [TestCase("duration", "", "P", "PT", "P1YT", "P1S", "PT1Y", "1Y", "P-1Y", "PT1.S", "PT.5S", "P1D1M")]
    [TestCase("yearMonthDuration", "P", "P1D", "P1YT1H")]
    [TestCase("dayTimeDuration", "P", "P1Y", "P1DT", "PT")]
    public void Another_lexical_form_is_not(string datatype, params string[] forms) =>
        Assert.That(forms.Where(form => Datatype.IsValid(Xsd(datatype), form)), Is.Empty);

    // An attribute cannot hold half a surrogate pair.
    [Test]
    public void Half_a_surrogate_pair_is_no_character() =>
        Assert.That(new[] { Vocab.Xsd.String, Vocab.Xsd.NmToken }.Where(datatype => Datatype.IsValid(datatype, "a\uD800")), Is.Empty);

    [TestCase("", true)]
    [TestCase("tekst &amp; <b>vet</b>", true)]
    [TestCase("<a xmlns:x='urn:x'><x:b/></a><c/>", true)]
    [TestCase("<a>", false)]
    [TestCase("</content><content>", false)]
    [TestCase("<x:b/>", false)]
    [TestCase("a & b", false)]
    public void An_XML_literal_is_well_formed_content(string form, bool isValid) =>
        Assert.That(Datatype.IsValid(Vocab.Rdf.XmlLiteral, form), Is.EqualTo(isValid));

    [Test]
    public void HTML_and_language_tagged_strings_can_hold_any_text()
    {
        Assert.That(Datatype.IsValid(Vocab.Rdf.Html, "<p>"), Is.True);
        Assert.That(Datatype.IsValid(Vocab.Rdf.LangString, "<p>"), Is.True);
    }

    [Test]
    public void A_datatype_that_is_not_known_says_nothing_of_its_forms()
    {
        var unknown = new Iri("http://example.org/ongekend");
        Assert.That(Datatype.IsKnown(unknown), Is.False);
        Assert.That(Datatype.IsValid(unknown, "x"), Is.True);
    }

    [Test]
    public void All_datatypes_that_RDF_lists_are_known()
    {
        var xsd = typeof(Vocab.Xsd).GetFields().Where(field => field.FieldType == typeof(Iri)).Select(field => (Iri)field.GetValue(null)!).ToList();
        Assert.That(xsd, Has.Count.EqualTo(39));
        Assert.That(xsd.Concat([Vocab.Rdf.LangString, Vocab.Rdf.Html, Vocab.Rdf.XmlLiteral]).Where(datatype => !Datatype.IsKnown(datatype)), Is.Empty);
    }

    private static Iri Xsd(string name) => new(Vocab.Xsd.Namespace + name);
}
