using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A shape as the shapes graph describes it, with the checks that its constraints share; or another node that belongs to one.</summary>
/// <param name="shapes">The shapes graph.</param>
/// <param name="id">The node.</param>
/// <param name="path">The path of a property shape.</param>
/// <param name="compiler">Compiles the shapes that this one names.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="name">What a sentence calls it; <c>Shape</c> and its node when null.</param>
/// <param name="owner">The shape that it belongs to; itself when null.</param>
internal sealed class ShapeSource(
    Graph shapes, Resource id, PropertyPath? path, ShapeCompiler compiler, ShapeProblems problems, string? name = null, Resource? owner = null)
{
    internal static readonly Literal True = new("true", Vocab.Xsd.Boolean);

    private static readonly HashSet<Iri> Integers =
    [
        Vocab.Xsd.Integer, Vocab.Xsd.Byte, Vocab.Xsd.Short, Vocab.Xsd.Int, Vocab.Xsd.Long, Vocab.Xsd.UnsignedByte, Vocab.Xsd.UnsignedShort,
        Vocab.Xsd.UnsignedInt, Vocab.Xsd.UnsignedLong, Vocab.Xsd.PositiveInteger, Vocab.Xsd.NonNegativeInteger, Vocab.Xsd.NegativeInteger,
        Vocab.Xsd.NonPositiveInteger,
    ];

    private string Name { get; } = name ?? $"Shape {id}";

    internal Graph Shapes => shapes;

    internal Resource Id => id;

    /// <summary>The path of a property shape.</summary>
    internal PropertyPath? Path => path;

    /// <summary>A fault of the whole shape.</summary>
    internal ShapeFaultException Fault(string what) =>
        new(new ShapeProblem(ShapeProblemSeverity.Error, owner ?? id, Sentence(what), problems.PlaceOf(id)));

    /// <summary>A fault in what the shape says of a property.</summary>
    internal ShapeFaultException Fault(string what, Iri property, Term? value = null) =>
        new(Problem(ShapeProblemSeverity.Error, what, property, value));

    /// <summary>Notes that what the shape says of a property may not do what is meant.</summary>
    internal void Warn(string what, Iri property, Term? value = null) =>
        problems.Add(Problem(ShapeProblemSeverity.Warning, what, property, value));

    /// <summary>Another node, which is read for this one.</summary>
    /// <param name="property">How this one comes to it.</param>
    /// <param name="node">The node.</param>
    internal ShapeSource At(Iri property, Resource node) => node == id
        ? this
        : new ShapeSource(shapes, node, path, compiler, problems, $"{Name.TrimEnd(',')}, in its {Demand.Name(property)},", owner ?? id);

    /// <summary>A value of a property, which is read for this one.</summary>
    /// <exception cref="ShapeFaultException">It is a literal.</exception>
    internal ShapeSource Within(Iri property, Term value) =>
        At(property, value as Resource ?? throw Fault($"has {Demand.Name(value)} as {Demand.Name(property)}, which is no resource", property, value));

    /// <summary>Reads a part of the shape; a fault in it is noted.</summary>
    internal void Try(Action read)
    {
        try
        {
            read();
        }
        catch (ShapeFaultException fault)
        {
            problems.Add(fault.Problem);
        }
    }

    internal bool Has(Iri property) => shapes.Objects(id, property).Any();

    internal ObjectMatches Values(Iri property) => shapes.Objects(id, property);

    internal Term? AtMostOne(Iri property)
    {
        var values = Values(property);
        if (values.Count > 1)
            throw Fault($"has several values of {Demand.Name(property)}, which may have one: {Demand.List(values)}", property, values.Last());
        return values.FirstOrDefault();
    }

    /// <summary>The value of a property that the shape has.</summary>
    internal Term Only(Iri property) => AtMostOne(property) ?? throw Fault($"has no {Demand.Name(property)}");

    internal IEnumerable<Iri> Iris(Iri property) => Values(property).Select(value => Iri(property, value));

    internal Iri Iri(Iri property, Term value) =>
        value as Iri ?? throw Fault($"has {Demand.Name(value)} as {Demand.Name(property)}, which is no IRI", property, value);

    /// <summary>A string. A text in a language is none.</summary>
    internal Literal Text(Iri property) =>
        Only(property) is Literal { Language: null } text && text.Datatype == Vocab.Xsd.String
            ? text
            : throw Fault($"has {Demand.Name(Only(property))} as {Demand.Name(property)}, which is no string", property);

    /// <summary>
    /// A whole number, and the value that says it. One written as string is taken for the number that it spells, as published shapes have
    /// them; one beyond what can be counted is as good as the largest that can.
    /// </summary>
    internal (int Count, Term Value) Count(Iri property)
    {
        var value = Only(property);
        if (value is not Literal { Language: null } literal || !Datatype.IsValid(Vocab.Xsd.Integer, literal.Value) || !IsNumberOrString(literal.Datatype))
            throw Fault($"has {Demand.Name(value)} as {Demand.Name(property)}, which is no whole number", property, value);
        if (literal.Datatype == Vocab.Xsd.String)
            Warn($"has the string {Demand.Name(value)} as {Demand.Name(property)}, which is taken for the number; write {literal.Value} without quotes", property, value);
        else if (literal.Datatype != Vocab.Xsd.Integer)
            Warn($"has {Demand.Name(value)} as {Demand.Name(property)}, which SHACL wants as xsd:integer; write {literal.Value}", property, value);
        var count = int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
            : literal.Value[0] == '-' ? int.MinValue : int.MaxValue;
        if (count < 0)
            Warn($"has {Demand.Name(value)} as {Demand.Name(property)}; no count is below 0", property, value);
        return (count, value);
    }

    /// <summary>Whether the value is true; one written in another way than <c>true</c> or <c>false</c> is taken for what it says.</summary>
    internal bool Boolean(Iri property)
    {
        var isTrue = Truth(property, out var isAsWritten);
        if (!isAsWritten)
            Warn($"has {Demand.Name(Only(property))} as {Demand.Name(property)}, which is taken for {(isTrue ? "true" : "false")}; write that", property);
        return isTrue;
    }

    /// <summary>
    /// Whether the value is <c>true</c>, written so: the definition of sh:uniqueLang compares terms, and so <c>"1"^^xsd:boolean</c> asks nothing.
    /// </summary>
    internal bool IsTrueAsWritten(Iri property)
    {
        var isTrue = Truth(property, out var isAsWritten);
        if (!isAsWritten)
            Warn($"has {Demand.Name(Only(property))} as {Demand.Name(property)}, which asks nothing; write true", property);
        return isTrue && isAsWritten;
    }

    internal IReadOnlyList<Term> List(Iri property, Term value) =>
        RdfList.Read(shapes, value) ?? throw Fault($"has a value of {Demand.Name(property)} that is no well-formed list", property, value);

    /// <summary>The shape that a parameter names, itself or in a list.</summary>
    internal Shape ShapeOf(Iri parameter, Term value)
    {
        if (value is not Resource named)
            throw Fault($"has {Demand.Name(value)} as {Demand.Name(parameter)}, which is no shape", parameter);
        if (!shapes.Match(named).Any())
            Warn($"names {Demand.Name(value)} as {Demand.Name(parameter)}, of which the shapes say nothing, so that everything conforms to it", parameter);
        return compiler.Compile(named, this);
    }

    private bool Truth(Iri property, out bool isAsWritten)
    {
        isAsWritten = true;
        var value = AtMostOne(property);
        if (value is null)
            return false;
        if (value is not Literal { Language: null, Value: "true" or "false" or "1" or "0" } literal
            || (literal.Datatype != Vocab.Xsd.Boolean && literal.Datatype != Vocab.Xsd.String))
            throw Fault($"has {Demand.Name(value)} as {Demand.Name(property)}, which is neither true nor false", property, value);
        isAsWritten = literal.Datatype == Vocab.Xsd.Boolean && literal.Value is "true" or "false";
        return literal.Value is "true" or "1";
    }

    private static bool IsNumberOrString(Iri datatype) => datatype == Vocab.Xsd.String || Integers.Contains(datatype);

    private ShapeProblem Problem(ShapeProblemSeverity severity, string what, Iri property, Term? value) =>
        problems.Of(severity, id, property, value, Sentence(what)) with { Shape = owner ?? id };

    private string Sentence(string what) => $"{Name} {what}.";
}
