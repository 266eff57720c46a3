using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The constraint components, by the parameter that switches each on: this table is the feature list.</summary>
internal sealed class ConstraintTable
{
    private static readonly Dictionary<Iri, ConstraintCompiler> Core = new()
    {
        // SHACL, section 4.1: value type
        [Vocab.Sh.Class] = ClassConstraint.Compile,
        [Vocab.Sh.Datatype] = DatatypeConstraint.Compile,
        [Vocab.Sh.NodeKind] = NodeKindConstraint.Compile,

        // 4.2: cardinality
        [Vocab.Sh.MinCount] = CountConstraint.CompileMin,
        [Vocab.Sh.MaxCount] = CountConstraint.CompileMax,

        // 4.3: value range
        [Vocab.Sh.MinExclusive] = RangeConstraint.CompileMinExclusive,
        [Vocab.Sh.MinInclusive] = RangeConstraint.CompileMinInclusive,
        [Vocab.Sh.MaxExclusive] = RangeConstraint.CompileMaxExclusive,
        [Vocab.Sh.MaxInclusive] = RangeConstraint.CompileMaxInclusive,

        // 4.4: strings
        [Vocab.Sh.MinLength] = LengthConstraint.CompileMin,
        [Vocab.Sh.MaxLength] = LengthConstraint.CompileMax,
        [Vocab.Sh.Pattern] = PatternConstraint.Compile,
        [Vocab.Sh.LanguageIn] = LanguageInConstraint.Compile,
        [Vocab.Sh.UniqueLang] = UniqueLangConstraint.Compile,

        // 4.5: property pairs
        [Vocab.Sh.Equals] = EqualsConstraint.Compile,
        [Vocab.Sh.Disjoint] = DisjointConstraint.Compile,
        [Vocab.Sh.LessThan] = LessThanConstraint.CompileLessThan,
        [Vocab.Sh.LessThanOrEquals] = LessThanConstraint.CompileLessThanOrEquals,

        // 4.6: logic
        [Vocab.Sh.Not] = LogicalConstraint.CompileNot,
        [Vocab.Sh.And] = LogicalConstraint.CompileAnd,
        [Vocab.Sh.Or] = LogicalConstraint.CompileOr,
        [Vocab.Sh.Xone] = LogicalConstraint.CompileXone,

        // 4.7: other shapes
        [Vocab.Sh.Node] = NodeConstraint.Compile,
        [Vocab.Sh.Property] = PropertyConstraint.Compile,
        [Vocab.Sh.QualifiedValueShape] = QualifiedConstraint.Compile,

        // 4.8: the rest
        [Vocab.Sh.Closed] = ClosedConstraint.Compile,
        [Vocab.Sh.HasValue] = HasValueConstraint.Compile,
        [Vocab.Sh.In] = InConstraint.Compile,
    };

    /// <summary>Parameters that say something only beside the one that switches their component on.</summary>
    private static readonly Dictionary<Iri, Iri> Companions = new()
    {
        [Vocab.Sh.Flags] = Vocab.Sh.Pattern,
        [Vocab.Sh.QualifiedMinCount] = Vocab.Sh.QualifiedValueShape,
        [Vocab.Sh.QualifiedMaxCount] = Vocab.Sh.QualifiedValueShape,
        [Vocab.Sh.QualifiedValueShapesDisjoint] = Vocab.Sh.QualifiedValueShape,
        [Vocab.Sh.IgnoredProperties] = Vocab.Sh.Closed,
    };

    /// <summary>What only a property shape can have.</summary>
    private static readonly HashSet<Iri> OfPropertyShapes =
    [
        Vocab.Sh.MinCount, Vocab.Sh.MaxCount, Vocab.Sh.UniqueLang, Vocab.Sh.LessThan, Vocab.Sh.LessThanOrEquals, Vocab.Sh.QualifiedValueShape,
    ];

    private readonly Dictionary<Iri, ConstraintCompiler> _compilers = new(Core);
    private readonly Func<ShapeQuery, IShapeQuery>? _queries;
    private readonly List<DeclaredComponent> _declared = [];
    private readonly HashSet<Iri> _declaredParameters = [];

    /// <summary>The components of SHACL Core and others.</summary>
    /// <param name="added">The others.</param>
    /// <param name="queries">Reads the queries of shapes; null where they are not supported.</param>
    /// <exception cref="ArgumentException">Two have the same parameter.</exception>
    internal ConstraintTable(IReadOnlyList<ConstraintComponent> added, Func<ShapeQuery, IShapeQuery>? queries)
    {
        _queries = queries;
        if (queries is not null)
            _compilers.Add(SparqlTerms.Sparql, (shape, parameter) => SparqlConstraint.Compile(shape, parameter, queries));
        foreach (var component in added)
        {
            if (Companions.ContainsKey(component.Parameter) || !_compilers.TryAdd(component.Parameter, (shape, _) => AddedConstraint.Compile(component, shape)))
                throw new ArgumentException($"There are two constraint components with the parameter {component.Parameter}.", nameof(added));
        }
    }

    private delegate IEnumerable<Constraint> ConstraintCompiler(ShapeSource shape, Iri parameter);

    /// <summary>The parameters that switch a component of SHACL Core on.</summary>
    internal static IEnumerable<Iri> CoreParameters => Core.Keys;

    /// <summary>Whether the term is a parameter of a component.</summary>
    internal bool Knows(Iri term) => _compilers.ContainsKey(term) || Companions.ContainsKey(term) || _declaredParameters.Contains(term);

    /// <summary>Takes the components that the shapes graph declares itself; where queries are not supported, there are none to take.</summary>
    internal void Declare(Func<Func<ShapeQuery, IShapeQuery>, IEnumerable<DeclaredComponent>> components)
    {
        if (_queries is null)
            return;
        foreach (var component in components(_queries))
        {
            _declared.Add(component);
            _declaredParameters.UnionWith(component.Properties);
        }
    }

    /// <summary>Compiles all constraints of a shape; what is wrong with one is noted, and the others are compiled all the same.</summary>
    internal List<Constraint> Compile(ShapeSource shape)
    {
        var constraints = new List<Constraint>();
        foreach (var (parameter, compile) in _compilers)
        {
            if (!shape.Has(parameter))
                continue;
            shape.Try(() =>
            {
                if (shape.Path is null && OfPropertyShapes.Contains(parameter))
                    throw shape.Fault($"has {Demand.Name(parameter)} but no sh:path", parameter);
                constraints.AddRange(compile(shape, parameter));
            });
        }

        foreach (var component in _declared.Where(component => component.IsAskedBy(shape)))
            shape.Try(() => constraints.AddRange(component.Compile(shape)));

        foreach (var (companion, parameter) in Companions)
        {
            if (shape.Has(companion) && !shape.Has(parameter))
                shape.Warn($"has {Demand.Name(companion)} without {Demand.Name(parameter)}, and so it asks nothing", companion);
        }

        return constraints;
    }
}
