using System.Globalization;
using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>
/// Lexical forms of dates and times (XML Schema 1.1, part 2, sections 3.3.7 to 3.3.14): days that the proleptic Gregorian calendar has,
/// with a year 0; no leap seconds; 24:00:00 for the end of a day.
/// </summary>
internal static partial class DateForms
{
    private const string YearForm = "(?<year>-?([1-9][0-9]{3,}|0[0-9]{3}))";
    private const string MonthForm = "(?<month>0[1-9]|1[0-2])";
    private const string DayForm = "(?<day>0[1-9]|[12][0-9]|3[01])";
    private const string TimeForm = @"(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?|24:00:00(\.0+)?)";
    private const string ZoneForm = "(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    // dateLexicalRep ::= yearFrag '-' monthFrag '-' dayFrag timezoneFrag?
    internal static bool IsDate(ReadOnlySpan<char> form) => IsDay(DateForm(), form);

    // timeLexicalRep ::= ((hourFrag ':' minuteFrag ':' secondFrag) | endOfDayFrag) timezoneFrag?
    internal static bool IsTime(ReadOnlySpan<char> form) => TimeOnlyForm().IsMatch(form);

    // dateTimeLexicalRep ::= yearFrag '-' monthFrag '-' dayFrag 'T' ((hourFrag ':' minuteFrag ':' secondFrag) | endOfDayFrag) timezoneFrag?
    internal static bool IsDateTime(ReadOnlySpan<char> form) => IsDay(DateTimeForm(), form);

    // dateTimeStampLexicalRep: as dateTimeLexicalRep, with a timezoneFrag
    internal static bool IsDateTimeStamp(ReadOnlySpan<char> form) => IsDay(DateTimeStampForm(), form);

    // gYearLexicalRep ::= yearFrag timezoneFrag?
    internal static bool IsYear(ReadOnlySpan<char> form) => GYearForm().IsMatch(form);

    // gMonthLexicalRep ::= '--' monthFrag timezoneFrag?
    internal static bool IsMonth(ReadOnlySpan<char> form) => GMonthForm().IsMatch(form);

    // gDayLexicalRep ::= '---' dayFrag timezoneFrag?
    internal static bool IsDay(ReadOnlySpan<char> form) => GDayForm().IsMatch(form);

    // gYearMonthLexicalRep ::= yearFrag '-' monthFrag timezoneFrag?
    internal static bool IsYearMonth(ReadOnlySpan<char> form) => GYearMonthForm().IsMatch(form);

    // gMonthDayLexicalRep ::= '--' monthFrag '-' dayFrag timezoneFrag?
    internal static bool IsMonthDay(ReadOnlySpan<char> form) => IsDay(GMonthDayForm(), form);

    // The day-of-month constraint of section 3.3.7.2; without a year, February has 29 days.
    private static bool IsDay(Regex form, ReadOnlySpan<char> text)
    {
        var match = form.Match(text.ToString());
        if (!match.Success)
            return false;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return day <= match.Groups["month"].ValueSpan switch
        {
            "02" => IsLeapYear(match.Groups["year"].ValueSpan) ? 29 : 28,
            "04" or "06" or "09" or "11" => 30,
            _ => 31,
        };
    }

    // A year has as many digits as it likes; the last four decide. A sign does not: year 0 is a leap year, and so the years go both ways.
    private static bool IsLeapYear(ReadOnlySpan<char> year)
    {
        if (year.IsEmpty)
            return true;
        var cycle = int.Parse(year[^4..], CultureInfo.InvariantCulture) % 400;
        return cycle % 4 == 0 && (cycle % 100 != 0 || cycle == 0);
    }

    [GeneratedRegex($@"^{YearForm}-{MonthForm}-{DayForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex($@"^{TimeForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOnlyForm();

    [GeneratedRegex($@"^{YearForm}-{MonthForm}-{DayForm}T{TimeForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeForm();

    [GeneratedRegex($@"^{YearForm}-{MonthForm}-{DayForm}T{TimeForm}{ZoneForm}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeStampForm();

    [GeneratedRegex($@"^{YearForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GYearForm();

    [GeneratedRegex($@"^--{MonthForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GMonthForm();

    [GeneratedRegex($@"^---{DayForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GDayForm();

    [GeneratedRegex($@"^{YearForm}-{MonthForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GYearMonthForm();

    [GeneratedRegex($@"^--{MonthForm}-{DayForm}{ZoneForm}?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GMonthDayForm();
}
