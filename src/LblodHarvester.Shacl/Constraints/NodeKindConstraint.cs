using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:nodeKind (SHACL, section 4.1.3).</summary>
internal sealed record NodeKindConstraint(Iri Kind, bool Iris, bool BlankNodes, bool Literals)
    : ValueConstraint(Vocab.Sh.NodeKindConstraintComponent)
{
    private static readonly IReadOnlyList<NodeKindConstraint> Kinds =
    [
        new(Vocab.Sh.Iri, Iris: true, BlankNodes: false, Literals: false),
        new(Vocab.Sh.BlankNode, Iris: false, BlankNodes: true, Literals: false),
        new(Vocab.Sh.Literal, Iris: false, BlankNodes: false, Literals: true),
        new(Vocab.Sh.BlankNodeOrIRI, Iris: true, BlankNodes: true, Literals: false),
        new(Vocab.Sh.BlankNodeOrLiteral, Iris: false, BlankNodes: true, Literals: true),
        new(Vocab.Sh.IRIOrLiteral, Iris: true, BlankNodes: false, Literals: true),
    ];

    internal override string Demand => $"The value must be of node kind {Kind}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter)
    {
        var kind = shape.AtMostOne(parameter)!;
        return
        [
            Kinds.FirstOrDefault(known => known.Kind == kind)
                ?? throw shape.Fault($"has {kind} as {parameter}, which is no node kind"),
        ];
    }

    protected override bool IsMetBy(Term value, Validation validation) => value switch
    {
        Iri => Iris,
        BlankNode => BlankNodes,
        _ => Literals,
    };
}
