using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Terminals;

namespace LblodHarvester.Reports;

/// <summary>A SHACL report for people: a line for each result, in the order of the files, and a verdict.</summary>
internal static class ShaclText
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="data">The data, and where it was written.</param>
    /// <param name="shapes">The shapes, and where they were written: a shape without IRI is named by its place.</param>
    /// <param name="terminal">Where it is written.</param>
    public static void Write(ValidationReport report, PlacedGraph data, PlacedGraph shapes, Terminal terminal)
    {
        var placed = report.Results.Select(result => (Place: ResultPlace.Of(result, data), Result: result))
            .OrderBy(one => one.Place?.Source, StringComparer.Ordinal).ThenBy(one => one.Place?.Line).ThenBy(one => one.Place?.Column);
        foreach (var (place, result) in placed)
            terminal.Out.WriteLine(Line(place, result, NameOf(result.SourceShape, shapes), terminal));
        terminal.Out.WriteLine(Verdict(report, data, terminal));
    }

    private static string Line(TriplePlace? place, ValidationResult result, string shape, Terminal terminal)
    {
        var what = string.Join(' ', Things(result));
        var message = result.MessageIn("en").ReplaceLineEndings(" ");
        return $"{(place is null ? "" : $"{place}: ")}{terminal.Paint(Name(result.Severity), TintOf(result.Severity))} {what}: {message} "
            + $"({TermText.Short(result.Component)}, shape {shape})";
    }

    private static IEnumerable<string> Things(ValidationResult result)
    {
        yield return TermText.Short(result.FocusNode);
        if (result.Path is { } path)
            yield return TermText.Short(path);
        if (result.Value is { } value && (result.Path is not null || value != result.FocusNode))
            yield return TermText.Short(value);
    }

    private static string NameOf(Resource shape, PlacedGraph shapes) =>
        shape is BlankNode && shapes.PlaceOf(shape) is { } place ? place.ToString() : TermText.Short(shape);

    private static string Verdict(ValidationReport report, PlacedGraph data, Terminal terminal)
    {
        var validated = string.Create(CultureInfo.InvariantCulture, $"{Words.Count(report.FocusNodes, "focus node")} in {Words.Count(data.Graph.Count, "triple")}");
        if (report.Conforms && data.Graph.Count == 0)
            return $"{terminal.Paint("Nothing was validated", Tint.Red)}: the data holds no triples, which does not count as conforming.";
        if (report.Conforms)
            return $"{terminal.Paint("Conforms", Tint.Green)}: {validated}.";
        var counts = report.Results.GroupBy(result => result.Severity).OrderBy(group => Rank(group.Key)).Select(group => Words.Count(group.Count(), Name(group.Key)));
        return $"{terminal.Paint("Does not conform", Tint.Red)}: {string.Join(", ", counts)}; {validated}.";
    }

    private static string Name(Iri severity) =>
        severity == Vocab.Sh.Violation ? "violation" : severity == Vocab.Sh.Warning ? "warning" : severity == Vocab.Sh.Info ? "info" : TermText.Short(severity);

    private static int Rank(Iri severity) => severity == Vocab.Sh.Violation ? 0 : severity == Vocab.Sh.Warning ? 1 : severity == Vocab.Sh.Info ? 2 : 3;

    private static Tint TintOf(Iri severity) =>
        severity == Vocab.Sh.Warning ? Tint.Yellow : severity == Vocab.Sh.Info ? Tint.Blue : Tint.Red;
}
