using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>
/// <c>xsd:dateTime</c> (SPARQL 1.1, section 17.5), and as an extension the other dates and times (XPath and XQuery Functions 3.1,
/// section 19.1.5): of simple literals, of their own type, of a dateTime whatever it has, and of a date all but a time.
/// </summary>
internal static class TimeCast
{
    internal static Literal? Convert(Iri datatype, TimeKind kind, Term term)
    {
        if (term is not Literal literal)
            return null;
        if (TextLiterals.IsSimple(literal))
            return Datatype.Canonicalise(new Literal(WhiteSpace.Trim(literal.Value), datatype));
        if (KnownDatatypes.Of(literal.Datatype).Kind != ValueKind.Time || !Datatype.TryParse(literal, out var value))
            return null;
        return FormOf(KnownDatatypes.Of(literal.Datatype).Time, kind, value.CanonicalForm) is { } form
            ? Datatype.Canonicalise(new Literal(form, datatype))
            : null;
    }

    private static string? FormOf(TimeKind from, TimeKind to, string form)
    {
        if (from == to)
            return form;
        var timeAt = form.IndexOf('T', StringComparison.Ordinal);
        if (from == TimeKind.DateTime && to == TimeKind.Time)
            return form[(timeAt + 1)..];
        if (from is not (TimeKind.DateTime or TimeKind.Date))
            return null;
        var zoneAt = ZoneAt(form);
        var (day, zone) = (form[..(timeAt < 0 ? zoneAt : timeAt)], form[zoneAt..]);
        var (year, month, date) = (day[..^6], day[^5..^3], day[^2..]);
        return to switch
        {
            TimeKind.DateTime => $"{day}T00:00:00{zone}",
            TimeKind.Date => $"{day}{zone}",
            TimeKind.YearMonth => $"{year}-{month}{zone}",
            TimeKind.Year => $"{year}{zone}",
            TimeKind.MonthDay => $"--{month}-{date}{zone}",
            TimeKind.Month => $"--{month}{zone}",
            TimeKind.Day => $"---{date}{zone}",
            _ => null,
        };
    }

    private static int ZoneAt(string form)
    {
        if (form.EndsWith('Z'))
            return form.Length - 1;
        return form[^3] == ':' && form[^6] is ('+' or '-') ? form.Length - 6 : form.Length;
    }
}
