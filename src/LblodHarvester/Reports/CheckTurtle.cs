using System.Globalization;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Reports;

/// <summary>
/// The report as Turtle: an sh:ValidationReport per page (SHACL, section 3.6), each finding a result with its first place; its other places are
/// parts of it (dct:hasPart). The code of a finding, in the program's own namespace, is its sh:sourceConstraintComponent.
/// </summary>
/// <param name="output">Where it is written, at the end.</param>
/// <param name="root">The folder that relative file names are relative to; null when pages are not of a folder.</param>
internal sealed class CheckTurtle(Stream output, string? root) : ICheckReport
{
    private static readonly PrefixMap Prefixes = new([.. PrefixMap.Field, new("lh", Vocab.Harvester.Namespace)]);

    private readonly Graph _graph = new();
    private int _pages;

    /// <inheritdoc/>
    public void Add(PageResult page)
    {
        _pages++;
        var (node, source) = (new BlankNode($"page{_pages}"), AddressOf(page.Name));
        _graph.Add(node, Vocab.Rdf.Type, Vocab.Sh.ValidationReport);
        _graph.Add(node, Vocab.Dct.Source, source);
        if (page is PageResult.Checked { Report: { } report })
        {
            Add(node, source, report);
            return;
        }

        var unreadable = (PageResult.Unreadable)page;
        _graph.Add(node, Vocab.Sh.Conforms, Boolean(false));
        _graph.Add(node, Vocab.Harvester.Reason, new Literal($"cannot be read: {unreadable.Reason}"));
        if (unreadable.Place is { } place)
            Add(node, place);
    }

    /// <inheritdoc/>
    public void End() => RdfWriter.Write(output, _graph.Select(triple => new Quad(triple, null)), RdfSyntax.Turtle, Prefixes);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Add(BlankNode node, Iri source, PageReport report)
    {
        // SHACL, section 3.6.1: true when there is no result of any severity.
        _graph.Add(node, Vocab.Sh.Conforms, Boolean(report.Findings.Count == 0));
        if (report.Type != Harvesting.Extract.PageType.Overview)
            _graph.Add(node, Vocab.Harvester.MaturityLevel, Integer((int)report.Maturity));
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var finding = report.Findings[i];
            var result = Result(source, finding, i + 1);
            _graph.Add(node, Vocab.Sh.Result, result);
            Describe(result, finding);
            for (var place = 1; place < finding.Places.Count; place++)
            {
                var other = new BlankNode($"page{_pages}result{i + 1}place{place + 1}");
                _graph.Add(result, Vocab.Dct.HasPart, other);
                Add(other, finding.Places[place]);
            }
        }
    }

    private BlankNode Result(Iri source, Finding finding, int number)
    {
        var result = new BlankNode($"page{_pages}result{number}");
        _graph.Add(result, Vocab.Rdf.Type, Vocab.Sh.ValidationResult);
        // A result has one focus node; a finding that is about none is about the page.
        _graph.Add(result, Vocab.Sh.FocusNode, OfPage(finding.FocusNode) ?? source);
        _graph.Add(result, Vocab.Sh.ResultSeverity, SeverityOf(finding.Severity));
        _graph.Add(result, Vocab.Sh.SourceConstraintComponent, Iri.Unchecked(Vocab.Harvester.Namespace + finding.Code));
        Add(result, finding.Place);
        return result;
    }

    private void Describe(BlankNode result, Finding finding)
    {
        if (finding.Property is { } property)
            _graph.Add(result, Vocab.Sh.ResultPath, property);
        if (OfPage(finding.Value) is { } value)
            _graph.Add(result, Vocab.Sh.Value, value);
        foreach (var wording in new[] { finding.Message, finding.Expected })
        {
            if (wording is null)
                continue;
            var term = ReferenceEquals(wording, finding.Message) ? Vocab.Sh.ResultMessage : Vocab.Dct.Description;
            _graph.Add(result, term, Literal.InLanguage(wording.English, "en"));
            _graph.Add(result, term, Literal.InLanguage(wording.Dutch, "nl"));
        }
    }

    // Each page has blank nodes of its own, and they may have the same labels.
    private Term? OfPage(Term? term) => term is BlankNode node ? new BlankNode($"page{_pages}node{node.Label}") : term;

    private void Add(BlankNode subject, SourcePlace place)
    {
        _graph.Add(subject, Vocab.Harvester.Line, Integer(place.Line));
        _graph.Add(subject, Vocab.Harvester.Column, Integer(place.Column));
    }

    private Iri AddressOf(string name)
    {
        var address = PageAddress.Of(name, root);
        return address.IsRelative
            ? Iri.Unchecked(root is null ? $"https://example.invalid/{address.Uri}" : PageAddress.OfFolder(root) + address.Uri)
            : Iri.Unchecked(address.Uri);
    }

    private static Literal Boolean(bool value) => new(value ? "true" : "false", Vocab.Xsd.Boolean);

    private static Literal Integer(int value) => new(value.ToString(CultureInfo.InvariantCulture), Vocab.Xsd.Integer);

    private static Iri SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Violation => Vocab.Sh.Violation,
        ProblemSeverity.Warning => Vocab.Sh.Warning,
        _ => Vocab.Sh.Info,
    };
}
