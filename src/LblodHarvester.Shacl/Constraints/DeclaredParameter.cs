using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A parameter of a <see cref="DeclaredComponent"/> (SHACL, section 6.2.1).</summary>
/// <param name="Property">What a shape says it with.</param>
/// <param name="Name">The variable that has its value in queries.</param>
/// <param name="IsOptional">Whether a shape may leave it out.</param>
internal sealed partial record DeclaredParameter(Iri Property, string Name, bool IsOptional)
{
    private static readonly HashSet<string> Reserved =
    [
        SparqlTerms.This, SparqlTerms.Value, SparqlTerms.Path, SparqlTerms.PathParameter, SparqlTerms.ShapesGraph, SparqlTerms.CurrentShape,
    ];

    /// <summary>Reads what a value of <c>sh:parameter</c> says.</summary>
    internal static DeclaredParameter Read(ShapeSource source)
    {
        var property = source.Iri(Vocab.Sh.Path, source.Only(Vocab.Sh.Path));
        var name = LocalName().Match(property.Value).Value;
        if (!VariableName().IsMatch(name))
            throw source.Fault($"has the sh:path {property}, whose end is no name that a variable can have", Vocab.Sh.Path);
        if (Reserved.Contains(name))
            throw source.Fault($"has the sh:path {property}, whose end is ${name}, which stands for something else in queries", Vocab.Sh.Path);
        return new DeclaredParameter(property, name, source.Boolean(SparqlTerms.Optional));
    }

    // "local name": the longest NCName at the end of the IRI; a variable has no points or dashes.
    [GeneratedRegex(@"[\p{L}_][\w.\-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LocalName();

    [GeneratedRegex(@"\A\w+\z", RegexOptions.CultureInvariant)]
    private static partial Regex VariableName();
}
