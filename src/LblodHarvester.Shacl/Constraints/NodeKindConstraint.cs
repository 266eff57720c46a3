using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:nodeKind (SHACL, section 4.1.3).</summary>
internal sealed class NodeKindConstraint : ValueConstraint
{
    private static readonly IReadOnlyList<NodeKindConstraint> Kinds =
    [
        new(Vocab.Sh.Iri, iris: true, blankNodes: false, literals: false, "een IRI", "an IRI"),
        new(Vocab.Sh.BlankNode, iris: false, blankNodes: true, literals: false, "een blanco knoop", "a blank node"),
        new(Vocab.Sh.Literal, iris: false, blankNodes: false, literals: true, "een literal", "a literal"),
        new(Vocab.Sh.BlankNodeOrIRI, iris: true, blankNodes: true, literals: false, "een IRI of een blanco knoop", "an IRI or a blank node"),
        new(Vocab.Sh.BlankNodeOrLiteral, iris: false, blankNodes: true, literals: true, "een blanco knoop of een literal", "a blank node or a literal"),
        new(Vocab.Sh.IRIOrLiteral, iris: true, blankNodes: false, literals: true, "een IRI of een literal", "an IRI or a literal"),
    ];

    private readonly Iri _kind;
    private readonly bool _iris;
    private readonly bool _blankNodes;
    private readonly bool _literals;

    private NodeKindConstraint(Iri kind, bool iris, bool blankNodes, bool literals, string dutch, string english)
        : base(Vocab.Sh.NodeKindConstraintComponent)
    {
        _kind = kind;
        _iris = iris;
        _blankNodes = blankNodes;
        _literals = literals;
        Demand = new Demand($"De waarde moet {dutch} zijn.", $"The value must be {english}.");
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.NodeKind, [_kind])];

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter)
    {
        var kind = shape.Only(parameter);
        return
        [
            Kinds.FirstOrDefault(known => known._kind == kind)
                ?? throw shape.Fault($"has {Demand.Name(kind)} as {Demand.Name(parameter)}, which is none of {Demand.List(Kinds.Select(known => known._kind))}", parameter, kind),
        ];
    }

    private protected override bool IsMetBy(Term value, Validation validation) => value switch
    {
        Iri => _iris,
        BlankNode => _blankNodes,
        _ => _literals,
    };
}
