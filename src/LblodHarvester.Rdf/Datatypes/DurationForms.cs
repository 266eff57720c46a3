using System.Text.RegularExpressions;

namespace LblodHarvester.Rdf;

/// <summary>Lexical forms of durations (XML Schema 1.1, part 2, sections 3.3.6 and 3.4.26 to 3.4.27).</summary>
internal static partial class DurationForms
{
    // Each has at least one part; a 'T' has at least one part after it.
    private const string TimeForm = @"T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?";

    // durationLexicalRep ::= '-'? 'P' ((duYearMonthFrag duDayTimeFrag?) | duDayTimeFrag)
    internal static bool IsDuration(ReadOnlySpan<char> form) => DurationForm().IsMatch(form);

    // yearMonthDurationLexicalRep ::= '-'? 'P' duYearMonthFrag
    internal static bool IsYearMonthDuration(ReadOnlySpan<char> form) => YearMonthForm().IsMatch(form);

    // dayTimeDurationLexicalRep ::= '-'? 'P' duDayTimeFrag
    internal static bool IsDayTimeDuration(ReadOnlySpan<char> form) => DayTimeForm().IsMatch(form);

    [GeneratedRegex($@"^-?P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+D)?({TimeForm})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"^-?P(?=[0-9])([0-9]+Y)?([0-9]+M)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthForm();

    [GeneratedRegex($@"^-?P(?=[0-9T])([0-9]+D)?({TimeForm})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayTimeForm();
}
