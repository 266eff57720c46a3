using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The prefixes of a query: <c>sh:prefixes/owl:imports*/sh:declare</c> (SHACL, section 5.2.1).</summary>
internal static class PrefixDeclarations
{
    /// <summary>The prefixes of what holds a query.</summary>
    /// <exception cref="ShapeFaultException">A declaration is malformed, or two contradict each other.</exception>
    internal static PrefixMap Read(ShapeSource source)
    {
        var namespaces = new Dictionary<string, string>();
        foreach (var declaring in Declaring(source))
        {
            foreach (var declaration in source.Shapes.Objects(declaring, SparqlTerms.Declare))
                Add(source.At(SparqlTerms.Prefixes, declaring).Within(SparqlTerms.Declare, declaration), namespaces);
        }

        try
        {
            return new PrefixMap(namespaces);
        }
        catch (ArgumentException fault)
        {
            throw source.Fault($"has a prefix that cannot be used: {fault.Message.TrimEnd('.')}", SparqlTerms.Prefixes);
        }
    }

    private static List<Resource> Declaring(ShapeSource source)
    {
        var declaring = new List<Resource>();
        var seen = new HashSet<Resource>();
        var open = new Queue<Term>(source.Values(SparqlTerms.Prefixes));
        while (open.TryDequeue(out var next))
        {
            if (next is not Resource resource)
                throw source.Fault($"has {Demand.Name(next)} as sh:prefixes, which is no resource", SparqlTerms.Prefixes, next);
            if (!seen.Add(resource))
                continue;
            declaring.Add(resource);
            foreach (var imported in source.Shapes.Objects(resource, Vocab.Owl.Imports))
                open.Enqueue(imported);
        }

        return declaring;
    }

    private static void Add(ShapeSource declaration, Dictionary<string, string> namespaces)
    {
        var prefix = declaration.Text(SparqlTerms.Prefix).Value;
        var name = Namespace(declaration);
        if (!namespaces.TryAdd(prefix, name) && namespaces[prefix] != name)
            throw declaration.Fault($"has {name} for the prefix {prefix}, which stands for {namespaces[prefix]} as well", SparqlTerms.Namespace);
    }

    private static string Namespace(ShapeSource declaration)
    {
        var value = declaration.Only(SparqlTerms.Namespace);
        if (value is not Literal { Language: null } name || (name.Datatype != Vocab.Xsd.AnyUri && name.Datatype != Vocab.Xsd.String))
            throw declaration.Fault($"has {Demand.Name(value)} as sh:namespace, which is no xsd:anyURI; write \"…\"^^xsd:anyURI", SparqlTerms.Namespace, value);
        if (name.Datatype == Vocab.Xsd.String)
            declaration.Warn($"has the string {Demand.Name(value)} as sh:namespace, which is taken for the IRI; write \"…\"^^xsd:anyURI", SparqlTerms.Namespace, value);
        return name.Value;
    }
}
