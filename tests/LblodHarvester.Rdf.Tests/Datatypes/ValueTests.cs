namespace LblodHarvester.Rdf.Tests.Datatypes;

public sealed class ValueTests
{
    [TestCase("string", " a\n", " a\n")]
    [TestCase("boolean", "1", "true")]
    [TestCase("boolean", "0", "false")]
    [TestCase("integer", "+007", "7")]
    [TestCase("integer", "-0", "0")]
    [TestCase("nonPositiveInteger", "-00012345678901234567890123", "-12345678901234567890123")]
    [TestCase("decimal", "+01.500", "1.5")]
    [TestCase("decimal", "-.5", "-0.5")]
    [TestCase("decimal", "3.", "3")]
    [TestCase("decimal", "-0.00", "0")]
    [TestCase("decimal", "0.000000000000000000000000000000000000000010", "0.00000000000000000000000000000000000000001")]
    [TestCase("double", "1", "1.0E0")]
    [TestCase("double", "-1500", "-1.5E3")]
    [TestCase("double", "0.00012", "1.2E-4")]
    [TestCase("double", "1e400", "INF")]
    [TestCase("double", "+INF", "INF")]
    [TestCase("double", "-INF", "-INF")]
    [TestCase("double", "NaN", "NaN")]
    [TestCase("double", "-0", "-0.0E0")]
    [TestCase("double", "123456789012345678901234567890", "1.2345678901234568E29")]
    [TestCase("float", "16777217", "1.6777216E7")]
    [TestCase("float", "0.1", "1.0E-1")]
    [TestCase("hexBinary", "0fb7", "0FB7")]
    [TestCase("base64Binary", "YW55 IGNh cm5h bA==", "YW55IGNhcm5hbA==")]
    [TestCase("dateTime", "2023-12-31T24:00:00", "2024-01-01T00:00:00")]
    [TestCase("dateTime", "2024-02-28T24:00:00Z", "2024-02-29T00:00:00Z")]
    [TestCase("dateTime", "2023-01-31T12:00:05.500+00:00", "2023-01-31T12:00:05.5Z")]
    [TestCase("dateTime", "-0001-01-31T12:00:05.0-05:30", "-0001-01-31T12:00:05-05:30")]
    [TestCase("time", "24:00:00", "00:00:00")]
    [TestCase("time", "01:02:03.040-00:00", "01:02:03.04Z")]
    [TestCase("date", "12345-01-01+14:00", "12345-01-01+14:00")]
    [TestCase("gYear", "-0044", "-0044")]
    [TestCase("gMonth", "--01Z", "--01Z")]
    [TestCase("gDay", "---31-01:00", "---31-01:00")]
    [TestCase("gYearMonth", "0000-12", "0000-12")]
    [TestCase("gMonthDay", "--02-29Z", "--02-29Z")]
    [TestCase("duration", "P0Y", "PT0S")]
    [TestCase("duration", "-P13M25DT25H61M61.50S", "-P1Y1M26DT2H2M1.5S")]
    [TestCase("duration", "PT86400S", "P1D")]
    [TestCase("yearMonthDuration", "-P0Y", "P0M")]
    [TestCase("yearMonthDuration", "P14M", "P1Y2M")]
    [TestCase("dayTimeDuration", "PT0.0S", "PT0S")]
    public void A_value_has_one_canonical_form(string datatype, string form, string canonical) =>
        Assert.That(Datatype.Canonicalise(Xsd(datatype, form)), Is.EqualTo(Xsd(datatype, canonical)));

    [Test]
    public void A_language_tag_is_canonical_in_small_letters() =>
        Assert.That(Datatype.Canonicalise(Literal.InLanguage("A", "nl-BE"))!.Language, Is.EqualTo("nl-be"));

    [Test]
    public void An_XML_literal_has_its_canonical_form() => Assert.That(
        Datatype.Canonicalise(new Literal("<a c='1' b='2'/>", Vocab.Rdf.XmlLiteral)), Is.EqualTo(new Literal("<a b=\"2\" c=\"1\"></a>", Vocab.Rdf.XmlLiteral)));

    [TestCase("integer", "1.0")]
    [TestCase("dateTime", "2023-02-29T00:00:00")]
    [TestCase("onbekend", "1")]
    public void A_literal_that_is_ill_typed_or_of_an_unknown_type_has_no_value(string datatype, string form)
    {
        Assert.That(Datatype.TryParse(Xsd(datatype, form), out var value), Is.False);
        Assert.That(value, Is.Null);
        Assert.That(Datatype.Canonicalise(Xsd(datatype, form)), Is.Null);
        Assert.That(Datatype.Compare(Xsd(datatype, form), Xsd(datatype, form)), Is.Null);
    }

    [TestCase("integer", "", "")]
    [TestCase("decimal", "0.", "")]
    [TestCase("double", "", "")]
    [TestCase("gYear", "", "")]
    [TestCase("duration", "P", "Y")]
    public void A_number_longer_than_the_limit_has_no_value(string datatype, string before, string after)
    {
        Literal OfDigits(int digits) => Xsd(datatype, $"{before}{new string('9', digits)}{after}");
        Assert.That(Datatype.TryParse(OfDigits(Datatype.LongestNumber - before.Length - after.Length), out _), Is.True);
        Assert.That(Datatype.TryParse(OfDigits(Datatype.LongestNumber), out _), Is.EqualTo(before.Length + after.Length == 0));
        Assert.That(Datatype.TryParse(OfDigits(10_000_000), out _), Is.False);
    }

    [Test]
    public void A_text_has_no_limit() => Assert.That(Datatype.TryParse(new Literal(new string('a', 10_000_000)), out _), Is.True);

    [TestCase("1", "integer", "1.0", "decimal", 0)]
    [TestCase("1", "byte", "2", "long", -1)]
    [TestCase("0.1", "decimal", "0.1", "float", 0)]
    [TestCase("0.1", "double", "0.1", "float", -1)]
    [TestCase("0.1", "double", "0.1", "decimal", 0)]
    [TestCase("9007199254740993", "integer", "9007199254740992", "double", 0)]
    [TestCase("9007199254740993", "integer", "9007199254740992", "integer", 1)]
    [TestCase("INF", "double", "99999999999999999999999999999999999999999999", "integer", 1)]
    [TestCase("-0", "double", "0", "double", 0)]
    [TestCase("NaN", "double", "NaN", "double", null)]
    [TestCase("NaN", "double", "1", "integer", null)]
    [TestCase("a", "string", "b", "token", -1)]
    [TestCase("a", "string", "ab", "string", -1)]
    [TestCase("\uFFFD", "string", "\U0001F600", "string", -1)]
    [TestCase("\uE000", "string", "\uD7FF", "string", 1)]
    [TestCase("urn:a", "anyURI", "urn:b", "string", -1)]
    [TestCase("1", "string", "1", "integer", null)]
    [TestCase("false", "boolean", "1", "boolean", -1)]
    [TestCase("0f", "hexBinary", "0F", "hexBinary", 0)]
    [TestCase("00", "hexBinary", "0000", "hexBinary", -1)]
    [TestCase("AAAA", "base64Binary", "000000", "hexBinary", null)]
    public void Values_are_ordered_as_XPath_has_it(string left, string leftType, string right, string rightType, int? order)
    {
        Assert.That(Order(Xsd(leftType, left), Xsd(rightType, right)), Is.EqualTo(order));
        Assert.That(Order(Xsd(rightType, right), Xsd(leftType, left)), Is.EqualTo(-order));
    }

    [TestCase("dateTime", "2024-01-01T12:00:00+02:00", "2024-01-01T10:00:00Z", 0)]
    [TestCase("dateTime", "2023-12-31T24:00:00", "2024-01-01T00:00:00", 0)]
    [TestCase("dateTime", "2024-01-01T12:00:00.1", "2024-01-01T12:00:00.09", 1)]
    [TestCase("dateTime", "-0001-12-31T23:59:59Z", "0000-01-01T00:00:00Z", -1)]
    [TestCase("dateTime", "2024-01-01T12:00:00", "2024-01-01T12:00:00Z", null)]
    [TestCase("dateTime", "2024-01-01T12:00:00", "2024-01-02T02:00:00.1Z", -1)]
    [TestCase("dateTime", "2024-01-01T12:00:00", "2024-01-02T02:00:00Z", null)]
    [TestCase("dateTime", "2024-01-01T12:00:00", "2023-12-31T21:59:59Z", 1)]
    [TestCase("time", "08:00:00+09:00", "17:00:00-06:00", -1)]
    [TestCase("time", "21:30:00-10:30", "06:00:00-02:00", 1)]
    [TestCase("time", "24:00:00", "00:00:00", 0)]
    [TestCase("date", "2004-12-25Z", "2004-12-25+07:00", 1)]
    [TestCase("date", "2004-12-25-12:00", "2004-12-26+12:00", 0)]
    [TestCase("date", "2024-03-01", "2024-02-29", 1)]
    [TestCase("gYear", "2024", "2025", -1)]
    [TestCase("gYearMonth", "2024-02", "2024-10", -1)]
    [TestCase("gMonthDay", "--02-29", "--03-01", -1)]
    [TestCase("gMonth", "--02Z", "--02+01:00", 1)]
    [TestCase("gDay", "---31", "---01", 1)]
    [TestCase("duration", "P1Y", "P12M", 0)]
    [TestCase("duration", "P1D", "PT24H", 0)]
    [TestCase("duration", "P1M", "P30D", null)]
    [TestCase("duration", "P1M", "P27D", 1)]
    [TestCase("duration", "P1M", "P32D", -1)]
    [TestCase("duration", "P1Y", "P366D", null)]
    [TestCase("duration", "P1Y", "P364D", 1)]
    [TestCase("duration", "P5M", "P153D", null)]
    [TestCase("duration", "-P1M", "-P27D", -1)]
    [TestCase("dayTimeDuration", "-PT1.5S", "PT0S", -1)]
    public void Times_and_durations_are_ordered_where_they_can_be(string datatype, string left, string right, int? order)
    {
        Assert.That(Order(Xsd(datatype, left), Xsd(datatype, right)), Is.EqualTo(order));
        Assert.That(Order(Xsd(datatype, right), Xsd(datatype, left)), Is.EqualTo(-order));
    }

    [TestCase("2024-01-01T12:00:00", "2024-01-01T12:00:00Z", 0, 0)]
    [TestCase("2024-01-01T12:00:00", "2024-01-01T12:00:00Z", 60, -1)]
    [TestCase("2024-01-01T12:00:00", "2024-01-01T12:00:00Z", -840, 1)]
    public void A_time_without_an_offset_has_the_implicit_one(string left, string right, int minutes, int order) => Assert.That(
        Datatype.Compare(Xsd("dateTime", left), Xsd("dateTime", right), TimeSpan.FromMinutes(minutes)), Is.EqualTo(order));

    [Test]
    public void An_implicit_offset_that_no_time_has_is_refused()
    {
        var time = Xsd("time", "12:00:00");
        Assert.That(() => Datatype.Compare(time, time, TimeSpan.FromHours(15)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Datatype.Compare(time, time, TimeSpan.FromSeconds(1)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Texts_in_a_language_and_markup_are_the_same_or_not()
    {
        Assert.That(Datatype.Compare(Literal.InLanguage("a", "nl-BE"), Literal.InLanguage("a", "NL-be")), Is.Zero);
        Assert.That(Datatype.Compare(Literal.InLanguage("a", "nl"), Literal.InLanguage("b", "nl")), Is.Null);
        Assert.That(Datatype.Compare(new Literal("<a/>", Vocab.Rdf.XmlLiteral), new Literal("<a></a>", Vocab.Rdf.XmlLiteral)), Is.Zero);
        Assert.That(Datatype.Compare(new Literal("<a/>", Vocab.Rdf.XmlLiteral), new Literal("<b/>", Vocab.Rdf.XmlLiteral)), Is.Null);
    }

    [Test]
    public void A_value_is_not_equal_to_one_of_another_space()
    {
        Assert.That(Value("anyURI", "a"), Is.Not.EqualTo(Value("string", "a")));
        Assert.That(Value("token", "a"), Is.EqualTo(Value("string", "a")));
        Assert.That(Value("integer", "1"), Is.EqualTo(Value("decimal", "1.0")));
        Assert.That(Value("double", "1"), Is.Not.EqualTo(Value("float", "1")));
        Assert.That(Value("hexBinary", "0f"), Is.EqualTo(Value("hexBinary", "0F")));
        Assert.That(Value("hexBinary", ""), Is.Not.EqualTo(Value("base64Binary", "")));
        Assert.That(Value("yearMonthDuration", "P0M"), Is.EqualTo(Value("dayTimeDuration", "PT0S")));
        Assert.That(Value("dateTime", "2024-01-01T12:00:00Z"), Is.Not.EqualTo(Value("dateTime", "2024-01-01T13:00:00+01:00")));
    }

    private static int? Order(Literal left, Literal right) => Datatype.Compare(left, right) is { } order ? Math.Sign(order) : null;

    private static LiteralValue Value(string datatype, string form) =>
        Datatype.TryParse(Xsd(datatype, form), out var value) ? value : throw new AssertionException($"{form} has no value.");

    private static Literal Xsd(string name, string form) => new(form, new Iri(Vocab.Xsd.Namespace + name));
}
