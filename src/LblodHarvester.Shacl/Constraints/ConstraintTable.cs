using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The constraint components that are supported, by the parameter that switches each on: this table is the feature list.</summary>
internal static class ConstraintTable
{
    private delegate IEnumerable<Constraint> ConstraintCompiler(ShapeSource shape, Iri parameter);

    private static readonly Dictionary<Iri, ConstraintCompiler> Compilers = new()
    {
        // SHACL, section 4.1: value type
        [Vocab.Sh.Class] = ClassConstraint.Compile,
        [Vocab.Sh.Datatype] = DatatypeConstraint.Compile,
        [Vocab.Sh.NodeKind] = NodeKindConstraint.Compile,

        // 4.2: cardinality
        [Vocab.Sh.MinCount] = CountConstraint.CompileMin,
        [Vocab.Sh.MaxCount] = CountConstraint.CompileMax,

        // 4.4: strings
        [Vocab.Sh.Pattern] = PatternConstraint.Compile,

        // 4.6: logic
        [ShapeTerms.Term("not")] = LogicalConstraint.CompileNot,
        [ShapeTerms.Term("and")] = LogicalConstraint.CompileAnd,
        [ShapeTerms.Term("or")] = LogicalConstraint.CompileOr,
        [ShapeTerms.Term("xone")] = LogicalConstraint.CompileXone,

        // 4.7: other shapes
        [Vocab.Sh.Node] = NodeConstraint.Compile,
        [Vocab.Sh.Property] = PropertyConstraint.Compile,

        // 4.8: values
        [Vocab.Sh.HasValue] = HasValueConstraint.Compile,
        [Vocab.Sh.In] = InConstraint.Compile,
    };

    /// <summary>Whether the term is a parameter of a supported component.</summary>
    internal static bool Knows(Iri term) => Compilers.ContainsKey(term) || term == Vocab.Sh.Flags;

    /// <summary>The parameters that switch a supported component on.</summary>
    internal static IEnumerable<Iri> Parameters => Compilers.Keys;

    /// <summary>Compiles all constraints of a shape.</summary>
    internal static IEnumerable<Constraint> Compile(ShapeSource shape) =>
        Compilers.Where(entry => shape.Values(entry.Key).Any()).SelectMany(entry => entry.Value(shape, entry.Key));
}
