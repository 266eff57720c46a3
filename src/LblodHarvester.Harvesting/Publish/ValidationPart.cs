using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>The current validation report of a page (SHACL, section 3.6), each result with its place in the HTML.</summary>
internal static class ValidationPart
{
    internal static GraphWrite Build(ValidatedPage page, GraphNames names)
    {
        var url = page.Normalised.Extracted.Fetched.Url;
        var skolemiser = new Skolemiser(names, url);
        var part = new PagePart(names.Validation, GraphNames.Page(url));

        var report = names.About(url, "report");
        part.Add(report, Vocab.Rdf.Type, Vocab.Sh.ValidationReport);
        part.Add(report, Vocab.Sh.Conforms, new Literal(page.Results.Count == 0 ? "true" : "false", Vocab.Xsd.Boolean));
        part.Add(report, Vocab.Harvester.MaturityLevel, (int)page.Maturity);

        var number = 0;
        foreach (var (result, place, _, _) in page.Results)
        {
            var node = names.About(url, $"result/{++number}");
            part.Add(report, Vocab.Sh.Result, node);
            part.Add(node, Vocab.Rdf.Type, Vocab.Sh.ValidationResult);
            part.Add(node, Vocab.Sh.FocusNode, skolemiser.Replace(result.FocusNode));
            if (result.Path is PredicatePath path)
                part.Add(node, Vocab.Sh.ResultPath, path.Predicate);
            else if (result.Path is not null)
                part.Add(node, Vocab.Dct.Description, result.Path.ToString());
            if (result.Value is not null)
                part.Add(node, Vocab.Sh.Value, skolemiser.Replace(result.Value));
            if (result.SourceShape is Iri shape)
                part.Add(node, Vocab.Sh.SourceShape, shape);
            part.Add(node, Vocab.Sh.SourceConstraintComponent, result.Component);
            part.Add(node, Vocab.Sh.ResultSeverity, result.Severity);
            foreach (var message in result.Messages)
                part.Add(node, Vocab.Sh.ResultMessage, message);
            part.Add(node, place);
        }

        return part.ToWrite();
    }
}
