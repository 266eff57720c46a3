using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Reads the constraint components that a shapes graph declares (SHACL, section 6.2). What is wrong with one is noted.</summary>
internal sealed class ComponentReader(Graph shapes, ClassHierarchy classes, ShapeCompiler compiler, ShapeProblems problems)
{
    /// <summary>The components, but for SHACL's own: a vocabulary that describes those changes nothing.</summary>
    /// <param name="read">Reads queries.</param>
    internal List<DeclaredComponent> Read(Func<ShapeQuery, IShapeQuery> read)
    {
        var components = new List<DeclaredComponent>();
        var declared = classes.SubclassesOf(Vocab.Sh.ConstraintComponent).SelectMany(type => (IEnumerable<Resource>)shapes.Subjects(Vocab.Rdf.Type, type));
        foreach (var node in declared.Distinct().Where(node => node is not Iri iri || !ShaclTerms.IsShacl(iri)))
        {
            var source = new ShapeSource(shapes, node, path: null, compiler, problems, $"Constraint component {node}");
            source.Try(() => components.Add(Read(source, read)));
        }

        return components;
    }

    private static DeclaredComponent Read(ShapeSource source, Func<ShapeQuery, IShapeQuery> read)
    {
        if (source.Id is not Iri id)
            throw source.Fault("has no IRI, which results need to name it");
        var parameters = source.Values(Vocab.Sh.Parameter)
            .Select(parameter => DeclaredParameter.Read(source.Within(Vocab.Sh.Parameter, parameter)))
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ToList();
        if (parameters.All(parameter => parameter.IsOptional))
            throw source.Fault("has no sh:parameter that is not optional, and so nothing switches it on");
        if (parameters.GroupBy(parameter => parameter.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw source.Fault($"has several parameters that queries know as ${twice.Key}", Vocab.Sh.Parameter);
        return new DeclaredComponent(source, id, parameters, read);
    }
}
