using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Terminals;

/// <summary>What the vendor's check says of one page.</summary>
/// <param name="File">The page, as named.</param>
/// <param name="Says">What the page says it is.</param>
/// <param name="Page">The page, validated as what it should be.</param>
/// <param name="WithoutRegister">Whether there was no register to check against.</param>
internal sealed record Verdict(string File, PageType Says, ValidatedPage Page, bool WithoutRegister)
{
    private const int Fields = 5;

    private PageType Type => Page.Normalised.Extracted.Type;

    private IEnumerable<MissingField> MissingFields =>
        Type == PageType.Besluitenlijst ? Page.Documents.SelectMany(document => document.Missing) : [];

    /// <summary>
    /// Whether the page is not what was asked, has a problem that is bad enough, or is a besluitenlijst that cannot be reported.
    /// </summary>
    public bool FallsShort(ProblemSeverity? least) => least is { } level
        && (Says != Type || MissingFields.Any() || Page.Problems.Any(problem => problem.Severity >= level));

    /// <summary>Writes a line per problem and the verdict.</summary>
    public void Write(Terminal terminal)
    {
        foreach (var problem in Page.Problems)
            terminal.Out.WriteLine(ProblemLines.Format(File, problem, terminal));
        if (Says != Type)
        {
            var violation = terminal.Paint("violation", Tint.Red);
            terminal.Out.WriteLine($"{File}:1:1 {violation} page-type This should be {Name(Type)}; the page says it is {Name(Says)}.");
        }

        // An overview holds no document that could have a level.
        var maturity = Type == PageType.Overview ? "" : $"; {Maturity()}";
        terminal.Out.WriteLine($"{File}: {terminal.Paint(Name(Type), Tint.Bold)}{maturity}; {ProblemLines.Count(Page.Problems)}");
        foreach (var line in Toezicht(terminal))
            terminal.Out.WriteLine($"{File}: {line}");
    }

    private static string Name(PageType type) => type switch
    {
        PageType.Overview => "an overview without document or decision",
        PageType.Agenda => "an agenda",
        PageType.Besluitenlijst => "a besluitenlijst",
        PageType.Notulen => "notulen",
        PageType.Uittreksel => "an uittreksel",
        PageType.Besluit => "a page with decisions and no document type",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private string Maturity()
    {
        var level = Page.Maturity == MaturityLevel.None ? "below maturity level 1" : $"maturity level {(int)Page.Maturity}";
        return WithoutRegister ? $"{level} (level 2 is not checked: no register)" : level;
    }

    private IEnumerable<string> Toezicht(Terminal terminal)
    {
        if (Type != PageType.Besluitenlijst)
            return [];
        if (Page.Documents.Count == 0)
            return [$"toezicht: {terminal.Paint("cannot be reported", Tint.Red)}: the page has no document of type besluitenlijst"];
        return Page.Documents.SelectMany(document => Toezicht(document, terminal));
    }

    private IEnumerable<string> Toezicht(SubmittableDocument document, Terminal terminal)
    {
        var name = document.Resource?.ToString() ?? "a document without IRI";
        var missing = document.Missing.Select(field => field.Field).Distinct().Count();
        var unchecked2 = WithoutRegister ? ", field 2 not checked against a register" : "";
        var verdict = document.Missing.Count == 0 && document.Resource is not null
            ? terminal.Paint("complete", Tint.Green)
            : terminal.Paint("cannot be reported", Tint.Red);
        yield return $"toezicht: {name}: {Fields - missing} of {Fields} fields{unchecked2}: {verdict}";
        foreach (var field in document.Missing)
            yield return $"toezicht: field {field.Field} at {field.Place}: {field.Message.ReplaceLineEndings(" ")}";
    }
}
