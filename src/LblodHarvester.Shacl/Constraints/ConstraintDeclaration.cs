using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What a shape says for a parameter of a <see cref="ConstraintComponent"/>.</summary>
/// <param name="Shapes">The shapes graph.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Path">Its path; null for a node shape.</param>
/// <param name="Value">The value of the parameter.</param>
public sealed record ConstraintDeclaration(Graph Shapes, Resource Shape, PropertyPath? Path, Term Value)
{
    /// <summary>Reads paths that the parameter gives: the members of a list, or the value itself where it is none (SHACL, section 2.3.1).</summary>
    /// <exception cref="ShapesException">One of them is no path.</exception>
    public IReadOnlyList<PropertyPath> ReadPaths()
    {
        var compiler = new PathCompiler(Shapes);
        var nodes = Value is BlankNode && RdfList.Read(Shapes, Value) is { } members ? members : [Value];
        try
        {
            return [.. nodes.Select(compiler.Compile)];
        }
        catch (FormatException fault)
        {
            throw new ShapesException($"The path is malformed: {fault.Message}.");
        }
    }
}
