using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A shape as the shapes graph describes it, with the checks that its constraints share.</summary>
internal sealed record ShapeSource(Graph Shapes, Resource Id, ShapeCompiler Compiler)
{
    /// <summary>Whether it is a property shape.</summary>
    internal bool HasPath { get; init; }

    /// <summary>Whether the shape is also a class, and so its own target (SHACL, section 2.1.3.3).</summary>
    internal bool IsClass =>
        Shapes.Objects(Id, Vocab.Rdf.Type).Any(type =>
            type == Vocab.Rdfs.Class || type == Vocab.Owl.Class
            || (type is Iri && Shapes.Contains(new Triple((Iri)type, Vocab.Rdfs.SubClassOf, Vocab.Rdfs.Class))));

    internal ShapesException Fault(string what) => new($"Shape {Id} {what}.");

    internal IEnumerable<Term> Values(Iri parameter) => Shapes.Objects(Id, parameter);

    internal IEnumerable<Iri> ShaclTerms() => Shapes.Match(Id).Select(triple => triple.Predicate).Where(ShapeTerms.IsShacl).Distinct();

    internal Term? AtMostOne(Iri parameter) => Values(parameter).Take(2).ToList() switch
    {
        [] => null,
        [var value] => value,
        _ => throw Fault($"has several values of {parameter}, which may have one"),
    };

    internal IEnumerable<Iri> Iris(Iri parameter) => Values(parameter).Select(value => Iri(parameter, value));

    internal Iri Iri(Iri parameter, Term value) => value as Iri ?? throw Fault($"has {value} as {parameter}, which is no IRI");

    /// <summary>A count; one written as string is taken for the number it spells, as published shapes have them.</summary>
    internal int Count(Iri parameter, Term value) =>
        value is Literal literal && int.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Fault($"has {value} as {parameter}, which is no whole number of 0 or more");

    internal bool Boolean(Iri parameter) => AtMostOne(parameter) switch
    {
        null => false,
        Literal { Value: "true" or "1" } => true,
        Literal { Value: "false" or "0" } => false,
        var other => throw Fault($"has {other} as {parameter}, which is neither true nor false"),
    };

    internal IReadOnlyList<Term> List(Iri parameter, Term value) =>
        RdfList.Read(Shapes, value) ?? throw Fault($"has a value of {parameter} that is no well-formed list");

    /// <summary>The shape that a parameter names.</summary>
    internal Shape ShapeOf(Iri parameter, Term value)
    {
        if (value is not Resource id)
            throw Fault($"has {value} as {parameter}, which is no shape");
        if (!Shapes.Match(id).Any())
            throw Fault($"names {value} as {parameter}, of which the shapes graph says nothing");
        return Compiler.Compile(id);
    }
}
