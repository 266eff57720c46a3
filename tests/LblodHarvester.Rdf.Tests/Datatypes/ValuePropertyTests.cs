using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Datatypes;

/// <summary>What holds of all values, and where .NET has the same kind of value: that the two agree.</summary>
public sealed class ValuePropertyTests
{
    private static readonly Gen<string> Digits = Gen.Choose('0', '9').Select(c => (char)c).NonEmptyListOf().Select(digits => new string([.. digits]));

    private static readonly Gen<string> Signs = Gen.Elements("", "-", "+");

    private static readonly Gen<string> Integers = Signs.SelectMany(sign => Digits.Select(digits => sign + digits));

    private static readonly Gen<string> Decimals = Integers.SelectMany(whole => Digits.Select(fraction => $"{whole}.{fraction}"));

    private static readonly Gen<string> Doubles = Decimals.SelectMany(mantissa => Gen.Choose(-400, 400).Select(e => string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{e}")));

    private static readonly Gen<string> Zones = Gen.Elements("", "Z", "+00:00", "-05:30", "+14:00", "-14:00");

    private static readonly Gen<string> Dates =
        from year in Gen.Elements("-0401", "-0001", "0000", "0001", "1900", "2000", "2023", "2024", "98765")
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}");

    private static readonly Gen<string> Times =
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from fraction in Gen.Elements("", ".0", ".5", ".125")
        select string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}{fraction}");

    private static readonly Gen<string> DateTimes = from date in Dates from time in Times from zone in Zones select $"{date}T{time}{zone}";

    private static readonly Gen<string> Durations =
        from sign in Gen.Elements("", "-")
        from parts in Gen.Choose(0, 1000).ArrayOf(6)
        select string.Create(CultureInfo.InvariantCulture, $"{sign}P{parts[0]}Y{parts[1]}M{parts[2]}DT{parts[3]}H{parts[4]}M{parts[5]}.50S");

    private static readonly Gen<Literal> Literals = Gen.OneOf(
        Integers.Select(form => new Literal(form, Vocab.Xsd.Integer)),
        Decimals.Select(form => new Literal(form, Vocab.Xsd.Decimal)),
        Gen.OneOf(Doubles, Gen.Elements("INF", "-INF", "NaN")).Select(form => new Literal(form, Vocab.Xsd.Double)),
        Doubles.Select(form => new Literal(form, Vocab.Xsd.Float)),
        DateTimes.Select(form => new Literal(form, Vocab.Xsd.DateTime)),
        Dates.SelectMany(date => Zones.Select(zone => new Literal(date + zone, Vocab.Xsd.Date))),
        Times.SelectMany(time => Zones.Select(zone => new Literal(time + zone, Vocab.Xsd.Time))),
        Durations.Select(form => new Literal(form, Vocab.Xsd.Duration)),
        Gen.Elements("", "a", "\U0001F600").ArrayOf().Select(parts => new Literal(string.Concat(parts))));

    [Test]
    public void A_canonical_form_has_the_same_value_and_is_its_own_canonical_form() => Check(Literals, literal =>
    {
        var canonical = Datatype.Canonicalise(literal)!;
        return Value(canonical).Equals(Value(literal)) && Datatype.Canonicalise(canonical)!.Equals(canonical);
    });

    [Test]
    public void The_order_of_two_values_turns_around_with_them() => Check(
        from left in Literals from right in Literals select (left, right),
        pair => Order(pair.left, pair.right) == -Order(pair.right, pair.left));

    [Test]
    public void Every_value_but_NaN_ranks_with_itself() => Check(
        Literals, literal => Datatype.Compare(literal, literal) == (literal.Value == "NaN" ? null : 0));

    [Test]
    public void With_an_implicit_offset_all_times_have_an_order_and_it_goes_on() => Check(
        from first in DateTimes from second in DateTimes from third in DateTimes select new[] { first, second, third },
        forms =>
        {
            var times = forms.Select(form => Value(new Literal(form, Vocab.Xsd.DateTime))).ToArray();
            Array.Sort(times, (left, right) => left.CompareTo(right, TimeSpan.Zero)!.Value);
            return times[0].CompareTo(times[2], TimeSpan.Zero) <= 0;
        });

    [Test]
    public void Without_an_implicit_offset_the_order_is_what_all_offsets_give() => Check(
        from left in DateTimes from right in DateTimes select (left, right),
        pair =>
        {
            var (left, right) = (Value(new Literal(pair.left, Vocab.Xsd.DateTime)), Value(new Literal(pair.right, Vocab.Xsd.DateTime)));
            var orders = new[] { -14, 0, 14 }.Select(hours => Math.Sign(left.CompareTo(right, TimeSpan.FromHours(hours))!.Value)).Distinct().ToList();
            var order = left.CompareTo(right) is { } known ? Math.Sign(known) : (int?)null;
            return order == (orders is [var agreed] ? agreed : null);
        });

    [Test]
    public void Integers_are_those_of_NET() => Check(
        from left in Integers from right in Integers select (left, right),
        pair => Order(new Literal(pair.left, Vocab.Xsd.Integer), new Literal(pair.right, Vocab.Xsd.Integer))
            == BigInteger.Parse(pair.left, CultureInfo.InvariantCulture).CompareTo(BigInteger.Parse(pair.right, CultureInfo.InvariantCulture)));

    [Test]
    public void Decimals_are_those_of_NET_where_it_has_them() => Check(
        from left in Gen.Choose(-100_000, 100_000) from right in Gen.Choose(-100_000, 100_000) select (left / 1000m, right / 1000m),
        pair => Order(Of(pair.Item1), Of(pair.Item2)) == pair.Item1.CompareTo(pair.Item2));

    [Test]
    public void Doubles_are_those_of_NET() => Check(Doubles, form =>
        Value(new Literal(form, Vocab.Xsd.Double)) is DoubleValue value
        && value.Number.Equals(double.Parse(form, CultureInfo.InvariantCulture))
        && (double.IsInfinity(value.Number) || double.Parse(value.CanonicalForm, CultureInfo.InvariantCulture).Equals(value.Number)));

    [Test]
    public void Times_are_ordered_as_those_of_NET() => Check(
        from left in Moments from right in Moments select (left, right),
        pair => Order(Of(pair.left), Of(pair.right)) == pair.left.CompareTo(pair.right));

    private static Gen<DateTimeOffset> Moments =>
        from days in Gen.Choose(1, 3_600_000)
        from seconds in Gen.Choose(0, 86_399)
        from hours in Gen.Choose(-14, 14)
        select new DateTimeOffset(DateTime.MinValue.AddDays(days).AddSeconds(seconds), TimeSpan.FromHours(hours));

    private static Literal Of(DateTimeOffset moment) => new(moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), Vocab.Xsd.DateTime);

    private static Literal Of(decimal number) => new(number.ToString(CultureInfo.InvariantCulture), Vocab.Xsd.Decimal);

    private static int? Order(Literal left, Literal right) => Datatype.Compare(left, right) is { } order ? Math.Sign(order) : null;

    private static LiteralValue Value(Literal literal) =>
        Datatype.TryParse(literal, out var value) ? value : throw new AssertionException($"{literal} has no value.");

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => Prop.ForAll(values.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
