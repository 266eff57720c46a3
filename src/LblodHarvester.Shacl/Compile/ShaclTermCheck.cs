using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Finds what in a shapes graph would be passed over: terms that do not exist, and features that are not there.</summary>
internal sealed class ShaclTermCheck(Graph shapes, ConstraintTable table, ShapeProblems problems)
{
    /// <summary>Checks every triple of the graph.</summary>
    /// <param name="isShape">Whether a node has been read as shape. A shapes graph can hold other things, and be the data as well.</param>
    internal void Run(Func<Resource, bool> isShape)
    {
        foreach (var triple in shapes)
        {
            CheckTerm(triple, triple.Predicate, isProperty: true, isShape);
            if (triple.Predicate == Vocab.Rdf.Type && triple.Object is Iri type)
                CheckTerm(triple, type, isProperty: false, isShape);
            if (triple.Predicate == Vocab.Owl.Imports && triple.Object is Resource imported && !shapes.Match(imported).Any())
            {
                problems.Add(
                    ShapeProblemSeverity.Warning, triple, $"{triple.Subject} imports {imported}, which is not fetched; give its file along with the others.");
            }
        }

        foreach (var declaration in shapes.Match(null, Vocab.Sh.Parameter))
            CheckParameter(declaration);
    }

    private void CheckTerm(Triple triple, Iri term, bool isProperty, Func<Resource, bool> isShape)
    {
        if (!ShaclTerms.IsShacl(term) || table.Knows(term))
            return;
        if (!ShaclTerms.Exists(term))
        {
            var meant = ShaclTerms.Meant(term, isProperty);
            var severity = meant is not null || isShape(triple.Subject) ? ShapeProblemSeverity.Error : ShapeProblemSeverity.Warning;
            var advice = meant is null ? "." : $"; did you mean {meant}?";
            problems.Add(severity, triple, $"{triple.Subject} says {Demand.Name(term)}, which is not a term of SHACL{advice}");
        }
        else if (ShaclTerms.NotSupported.Contains(term))
        {
            problems.Add(ShapeProblemSeverity.Error, triple, $"{triple.Subject} says {Demand.Name(term)}, which is beyond SHACL Core and not supported here.");
        }
        else if (ShaclTerms.NotHeeded.Contains(term))
        {
            problems.Add(ShapeProblemSeverity.Warning, triple, $"{triple.Subject} says {Demand.Name(term)}, which is not carried out: the data is validated as it is.");
        }
    }

    // A constraint component that the graph declares itself (SHACL, section 6.1) is needed only where a shape has its parameter.
    private void CheckParameter(Triple declaration)
    {
        if (declaration.Object is not Resource parameter)
            return;
        foreach (var path in shapes.Objects(parameter, Vocab.Sh.Path).OfType<Iri>().Where(path => !table.Knows(path)))
        {
            if (shapes.Match(null, path).FirstOrDefault() is { } use)
            {
                problems.Add(
                    ShapeProblemSeverity.Error, use,
                    $"{use.Subject} has {Demand.Name(path)}, a parameter of the constraint component {declaration.Subject}, which is not supported here.");
            }
        }
    }
}
