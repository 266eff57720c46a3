using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The datatype of a <c>datetime</c> value by its form (HTML+RDFa 1.1, section 3.1, rules on <c>datetime</c> and <c>time</c>).
/// </summary>
internal static partial class TimeValue
{
    private const string Year = "-?(?:[1-9][0-9]{3,}|0[0-9]{3})";
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string Day = "(?:0[1-9]|[12][0-9]|3[01])";
    private const string Clock = @"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)";
    private const string Zone = "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";

    private static readonly (Regex Form, Iri Datatype)[] Forms =
    [
        (DateForm(), Iri.Unchecked(Vocab.Xsd.Namespace + "date")),
        (TimeForm(), Iri.Unchecked(Vocab.Xsd.Namespace + "time")),
        (DateTimeForm(), Iri.Unchecked(Vocab.Xsd.Namespace + "dateTime")),
        (DurationForm(), Iri.Unchecked(Vocab.Xsd.Namespace + "duration")),
        (YearMonthForm(), Iri.Unchecked(Vocab.Xsd.Namespace + "gYearMonth")),
        (YearForm(), Iri.Unchecked(Vocab.Xsd.Namespace + "gYear")),
    ];

    /// <summary>The datatype, or null when the value has none of the forms.</summary>
    internal static Iri? Datatype(string value)
    {
        foreach (var (form, datatype) in Forms)
        {
            if (form.IsMatch(value))
                return datatype;
        }

        return null;
    }

    [GeneratedRegex(@"\A" + Year + "-" + Month + "-" + Day + Zone + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"\A" + Clock + Zone + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"\A" + Year + "-" + Month + "-" + Day + "T" + Clock + Zone + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeForm();

    [GeneratedRegex(
        @"\A-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"\A" + Year + "-" + Month + Zone + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthForm();

    [GeneratedRegex(@"\A" + Year + Zone + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();
}
